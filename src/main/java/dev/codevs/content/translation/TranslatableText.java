package dev.codevs.content.translation;

import java.util.regex.Pattern;

/**
 * Blanks the parts of a text that are not translated: code, placeholders and the addresses of
 * links. The words of the text stay.
 */
public final class TranslatableText {
  private static final Pattern EMPHASIS = Pattern.compile("\\*[^*]+\\*");

  private TranslatableText() {}

  /**
   * The text with a space for every character of {@code `code`}, of a {@code {placeholder}} and of
   * a link's address. The result has the length of the text, so that an index in the result is also
   * an index in the text.
   */
  public static String of(String text) {
    StringBuilder words = new StringBuilder(text);
    int at = 0;
    while (at < text.length()) {
      int end =
          switch (text.charAt(at)) {
            case '`' -> endOfCode(text, at);
            case '{' -> endOfPlaceholder(text, at);
            case ']' -> text.startsWith("](", at) ? text.indexOf(')', at) + 1 : at;
            default -> at;
          };
      for (int i = at; i < end; i++) {
        words.setCharAt(i, ' ');
      }
      at = end > at ? end : Math.max(at + 1, endOfRun(text, at));
    }
    return words.toString();
  }

  /**
   * The text with the same spaces, and also spaces for each emphasized passage that another text
   * emphasizes in the same words. Such a passage is the message of a program, and is not
   * translated.
   */
  public static String of(String text, String other) {
    return EMPHASIS
        .matcher(of(text))
        .replaceAll(
            part ->
                other.contains(text.substring(part.start(), part.end()))
                    ? " ".repeat(part.end() - part.start())
                    : "$0");
  }

  /** Whether a text has a word that could be translated. */
  static boolean hasAny(String text) {
    return of(text).chars().anyMatch(Character::isLetter);
  }

  /**
   * The end of the code span that begins with a run of backticks: the index after the next run of
   * the same length (CommonMark, section 6.1).
   */
  private static int endOfCode(String text, int start) {
    int words = endOfRun(text, start);
    int end = words;
    for (int at = text.indexOf('`', words); at >= 0; at = text.indexOf('`', end)) {
      end = endOfRun(text, at);
      if (end - at == words - start) {
        return end;
      }
    }
    return start;
  }

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** The end of a placeholder's name. The forms of a plural after the name are words. */
  private static int endOfPlaceholder(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean isName = end < text.length() && (text.charAt(end) == '}' || text.charAt(end) == ',');
    return isName ? end + 1 : start;
  }
}
