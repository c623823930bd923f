package dev.codevs.language;

import java.util.List;

/** The categories that CLDR sorts the numbers of a language into (UTS #35, part 3). */
public final class PluralCategory {
  /** All of them, in CLDR's order; no language has others, and most have fewer. */
  public static final List<String> ALL = List.of("zero", "one", "two", "few", "many", "other");

  private PluralCategory() {}
}
