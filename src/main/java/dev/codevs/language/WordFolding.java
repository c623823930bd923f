package dev.codevs.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds texts, so that two texts with the same words are equal though they are written differently:
 * in case, spaces, apostrophes, Arabic vowel signs or the Arabic article.
 */
public final class WordFolding {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

  private WordFolding() {}

  /**
   * The text that a text is compared by. Case is folded by Unicode's default mapping to lower case
   * (The Unicode Standard, section 3.13), whatever the language.
   */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return ArabicScript.bare(SPACES.matcher(lower).replaceAll(" "));
  }
}
