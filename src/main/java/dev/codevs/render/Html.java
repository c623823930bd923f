package dev.codevs.render;

import dev.codevs.model.CodeRef;
import dev.codevs.model.Span;
import dev.codevs.model.Text;
import java.util.List;
import java.util.function.Function;

/** Writes text as HTML. */
final class Html {
  private Html() {}

  /** Escapes for text and for attributes in double quotes. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), out);
    }
    return out.toString();
  }

  /** Escapes one UTF-16 unit. */
  static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append(c);
    }
  }

  /**
   * Writes a paragraph's content.
   *
   * @param address the address of a code's page, relative to the page that shows the text
   */
  static String of(Text text, Function<CodeRef, String> address) {
    StringBuilder out = new StringBuilder();
    append(text.spans(), address, out);
    return out.toString();
  }

  private static void append(
      List<Span> spans, Function<CodeRef, String> address, StringBuilder out) {
    for (Span span : spans) {
      if (span instanceof Span.Plain plain) {
        out.append(escape(plain.text()));
      } else if (span instanceof Span.Code code) {
        out.append("<code dir=\"ltr\">").append(escape(code.text())).append("</code>");
      } else if (span instanceof Span.Emphasis emphasis) {
        element("em", "", emphasis.spans(), address, out);
      } else if (span instanceof Span.Strong strong) {
        element("strong", "", strong.spans(), address, out);
      } else if (span instanceof Span.WebLink link) {
        element("a", link.url(), link.spans(), address, out);
      } else if (span instanceof Span.CodeLink link) {
        element("a", address.apply(link.target()), link.spans(), address, out);
      }
    }
  }

  private static void element(
      String name,
      String href,
      List<Span> spans,
      Function<CodeRef, String> address,
      StringBuilder out) {
    out.append('<').append(name);
    if (!href.isEmpty()) {
      out.append(" href=\"").append(escape(href)).append('"');
    }
    out.append('>');
    append(spans, address, out);
    out.append("</").append(name).append('>');
  }
}
