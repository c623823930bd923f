package dev.codevs.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds texts for comparison. Two folded texts are equal if the texts differ only in case, spaces,
 * apostrophes, Arabic vowel signs or the Arabic article.
 */
public final class WordFolding {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

  private WordFolding() {}

  /**
   * The folded form of a text. Case is folded with Unicode's default mapping to lower case (The
   * Unicode Standard, section 3.13) in every language.
   */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return ArabicScript.bare(SPACES.matcher(lower).replaceAll(" "));
  }
}
