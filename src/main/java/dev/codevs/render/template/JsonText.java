package dev.codevs.render.template;

import java.util.Locale;

/** Writes text for a string of JSON inside a {@code script} element. */
public final class JsonText {
  private JsonText() {}

  /**
   * Escapes a text for a JSON string in double quotes. The character {@code <} is escaped too, so
   * that no text can end the element.
   */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), out);
    }
    return out.toString();
  }

  /** Escapes one UTF-16 unit. */
  private static void escape(char c, StringBuilder out) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
      out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
    } else {
      out.append(c);
    }
  }

  /** A whole JSON string with its quotes. */
  public static String quoted(String text) {
    return '"' + escape(text) + '"';
  }
}
