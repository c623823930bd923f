package dev.codevs.content.translation;

import java.util.regex.Pattern;

/** Tells the words of a text from its code, its placeholders and the addresses of its links. */
public final class TranslatableText {
  private static final Pattern EMPHASIS = Pattern.compile("\\*[^*]+\\*");

  private TranslatableText() {}

  /**
   * The text with a space for every character that is none of its words: what stands in {@code
   * `code`}, in {@code {placeholder}}, or is the address of a link. Its length is the same, so that
   * places in it are places in the text.
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
   * The same, with spaces also for what a text emphasizes and another has in the same words: that
   * is the message of a program, which is not translated.
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

  /** Where code ends that begins at a run of backticks: after the next run of the same length. */
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

  /** Where a placeholder's name ends: the forms of a plural are words. */
  private static int endOfPlaceholder(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean isName = end < text.length() && (text.charAt(end) == '}' || text.charAt(end) == ',');
    return isName ? end + 1 : start;
  }
}
