package dev.codevs.render.message;

import dev.codevs.language.TextDirection;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import dev.codevs.model.text.Direction;

/**
 * Decides whether the pages of a language isolate the names of a site from the text around them.
 */
public final class NameIsolation {
  private NameIsolation() {}

  /**
   * Whether sentences isolate names: always if the names are of another language, or if the
   * language is written right to left. Otherwise only if a name is not left to right; without it a
   * page of 35 names is 400 bytes smaller.
   */
  public static boolean inSentences(Site site, Language language) {
    return !language.equals(site.source()) || alone(site, language);
  }

  /**
   * Whether a name that stands alone is isolated: if a page of the language could show its parts in
   * another order than they are read. A pseudo-language marks every name, so that a name is known
   * from a text that came from no bundle.
   */
  public static boolean alone(Site site, Language language) {
    return language.direction() == Direction.RTL
        || language.isPseudo()
        || site.families().stream().anyMatch(NameIsolation::mayReorder);
  }

  private static boolean mayReorder(Family family) {
    return TextDirection.mayReorder(family.label() + family.category())
        || family.codes().stream()
            .anyMatch(code -> TextDirection.mayReorder(code.code() + code.name()));
  }
}
