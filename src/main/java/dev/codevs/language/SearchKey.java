package dev.codevs.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** The key by which a name is found, however a reader spells it: {@code WebSocket}, {@code ws}. */
public final class SearchKey {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\d]");

  private SearchKey() {}

  /**
   * The letters of a name, in lower case, and its ASCII digits; empty if it has none. The finder's
   * script makes its keys from queries and has to find the same ones.
   */
  public static String of(String name) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
