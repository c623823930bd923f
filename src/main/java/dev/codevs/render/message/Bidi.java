package dev.codevs.render.message;

import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import dev.codevs.model.text.Direction;

/** Unicode's directional isolates (UAX #9), for texts that no element can mark. */
public final class Bidi {
  private static final char LRI = '\u2066';
  private static final char RLI = '\u2067';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';

  private Bidi() {}

  /** Isolates words whose own first letter decides their direction. */
  public static String isolate(String words) {
    return FSI + words + PDI;
  }

  /** Makes one isolate of those that stand side by side. */
  static String join(String isolated) {
    return isolated.replace(PDI + " " + FSI, " ");
  }

  /** Isolates words of a known direction. */
  public static String isolate(String words, Direction direction) {
    return (direction == Direction.RTL ? RLI : LRI) + words + PDI;
  }

  /** Whether words may change the order of what stands around them in left-to-right text. */
  public static boolean mayTurn(String words) {
    return java.text.Bidi.requiresBidi(words.toCharArray(), 0, words.length());
  }

  /**
   * Whether names of a site must be isolated in the sentences of a language: always where they are
   * of another language or it is written right to left. Otherwise only for names that are not left
   * to right; a page of 35 names without it is 400 bytes smaller.
   */
  public static boolean isolates(Site site, Language language) {
    return !language.equals(site.source()) || turns(site, language);
  }

  /**
   * Whether a name of a site may be shown in another order than it is read in a language. In a
   * pseudo-language every name is marked, so that it is told from a text that came from no bundle.
   */
  public static boolean turns(Site site, Language language) {
    return language.direction() == Direction.RTL
        || language.isPseudo()
        || site.families().stream().anyMatch(Bidi::mayTurn);
  }

  private static boolean mayTurn(Family family) {
    return mayTurn(family.label() + family.category())
        || family.codes().stream().anyMatch(code -> mayTurn(code.code() + code.name()));
  }
}
