package dev.codevs.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The search key of a name. Names that differ only in case, spaces or punctuation have the same
 * key: {@code WebSocket}, {@code web socket}.
 */
public final class SearchKey {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\d]");

  private SearchKey() {}

  /**
   * The letters of a name, in lower case, and its ASCII digits; empty if it has none. The finder's
   * script must compute the same key from a query.
   */
  public static String of(String name) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
