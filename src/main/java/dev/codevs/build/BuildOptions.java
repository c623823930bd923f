package dev.codevs.build;

import dev.codevs.i18n.PseudoLanguage;
import dev.codevs.model.Site;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The options of a build, a check or a preview.
 *
 * @param project the folder that holds {@code content/}
 * @param baseUrl the base URL that replaces the one of {@code site.json}; ends with {@code /}
 * @param jobs the number of threads, at least 1
 * @param translated whether pages show translated prose; if not, they show the prose of the source
 *     language
 * @param pseudo whether the site also has the pseudo-languages
 */
public record BuildOptions(
    Path project, Optional<String> baseUrl, int jobs, boolean translated, boolean pseudo) {

  /**
   * A loaded site, changed by these options: its base URL, its translations, its pseudo-languages.
   */
  Site applied(Site loaded) {
    Site based = loaded.withBaseUrl(baseUrl);
    Site spoken = translated ? based : based.inSourceProse();
    return pseudo ? PseudoLanguage.addedTo(spoken) : spoken;
  }
}
