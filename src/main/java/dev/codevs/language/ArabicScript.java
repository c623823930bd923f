package dev.codevs.language;

import java.util.regex.Pattern;

/** The letters, marks and digits of the Arabic script (The Unicode Standard, section 9.2). */
final class ArabicScript {
  /** A letter with its marks, for a regular expression. */
  static final String LETTER = "[\\p{IsArabic}&&\\p{L}]\\p{M}*";

  /** Tatweel, which stretches a word and has no meaning, for a regular expression. */
  static final String TATWEEL = "\\u0640";

  /** The digits of Arabic, and the digits of Persian and Urdu, for a regular expression. */
  static final String DIGIT = "[\\u0660-\\u0669\\u06F0-\\u06F9]";

  /** Tatweel and the signs for vowels, which a writer may leave out. */
  private static final Pattern OPTIONAL =
      Pattern.compile("[" + TATWEEL + "\\u064B-\\u0652\\u0670]");

  /**
   * The article al- at the start of a word. After the preposition li- the article has lost its alif
   * and only its lam is left.
   */
  private static final Pattern ARTICLE =
      Pattern.compile("(?<!\\p{L})(?:\u0627\u0644|\u0644(?=\u0644))(?=\\p{L}{2})");

  private ArabicScript() {}

  /** Whether a character is in Unicode's block Arabic, U+0600 to U+06FF. */
  static boolean hasInBlock(char c) {
    return c >= '\u0600' && c <= '\u06FF';
  }

  /** A text without tatweel, vowel signs and articles. */
  static String bare(String text) {
    return ARTICLE.matcher(OPTIONAL.matcher(text).replaceAll("")).replaceAll("");
  }
}
