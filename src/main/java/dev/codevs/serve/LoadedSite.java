package dev.codevs.serve;

import dev.codevs.build.Preview;
import java.util.Optional;

/**
 * A site as it was at one moment. It has either a preview or a failure.
 *
 * @param preview empty if codevs failed while it loaded the site
 * @param failure empty if codevs did not fail
 * @param version different for each load and each server
 */
record LoadedSite(Optional<Preview> preview, Optional<PreviewFailure> failure, String version) {

  /** Whether the pages show problems or a failure instead of the site. */
  boolean isBroken() {
    return preview.map(Preview::isBroken).orElse(true);
  }
}
