package dev.codevs.serve;

import dev.codevs.build.Preview;
import java.util.Optional;

/**
 * A site as it was at one moment.
 *
 * @param preview empty if codevs failed while it loaded the site
 * @param failure the message to show if there is no preview
 * @param version different for each load and each server
 */
record LoadedSite(Optional<Preview> preview, String failure, String version) {}
