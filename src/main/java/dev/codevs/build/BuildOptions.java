package dev.codevs.build;

import dev.codevs.i18n.PseudoLanguage;
import dev.codevs.model.Site;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How to build.
 *
 * @param project the folder that holds {@code content/}
 * @param baseUrl overrides the one of {@code site.json}; ends in {@code /}
 * @param jobs the number of threads, at least 1
 * @param translated whether translated prose is shown; otherwise that of the source language is
 * @param pseudo whether the site also has the pseudo-languages
 */
public record BuildOptions(
    Path project, Optional<String> baseUrl, int jobs, boolean translated, boolean pseudo) {

  /** A loaded site as these options want it. */
  Site applied(Site loaded) {
    Site based = loaded.withBaseUrl(baseUrl);
    Site spoken = translated ? based : based.inSourceProse();
    return pseudo ? PseudoLanguage.addedTo(spoken) : spoken;
  }
}
