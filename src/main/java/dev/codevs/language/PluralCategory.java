package dev.codevs.language;

import java.util.List;

/** The plural categories of CLDR (UTS #35, part 3), which sort the numbers of a language. */
public final class PluralCategory {
  /** All categories, in CLDR's order. Most languages have only some of them. */
  public static final List<String> ALL = List.of("zero", "one", "two", "few", "many", "other");

  private PluralCategory() {}
}
