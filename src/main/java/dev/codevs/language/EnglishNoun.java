package dev.codevs.language;

import java.util.List;

/** The forms of a regular English noun: {@code frame, frames}, {@code retry, retries}. */
public final class EnglishNoun {
  private static final List<String> ENDINGS = List.of("", "s", "es");
  private static final List<String> ENDINGS_FOR_Y = List.of("ies");

  private EnglishNoun() {}

  /**
   * A stem of a noun: the common beginning of some of its forms.
   *
   * @param text the noun, or the noun without its {@code y}
   * @param endings the rest of each form; the singular may have none
   */
  public record Stem(String text, List<String> endings) {}

  /** The stems of a noun in lower case, which together give its singular and its plurals. */
  public static List<Stem> stems(String noun) {
    Stem whole = new Stem(noun, ENDINGS);
    return noun.endsWith("y")
        ? List.of(whole, new Stem(noun.substring(0, noun.length() - 1), ENDINGS_FOR_Y))
        : List.of(whole);
  }
}
