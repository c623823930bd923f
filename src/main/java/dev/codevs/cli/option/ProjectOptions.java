package dev.codevs.cli.option;

import dev.codevs.build.BuildOptions;
import dev.codevs.model.Limits;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that render a whole site. */
public final class ProjectOptions {
  @Mixin private SiteOptions site = new SiteOptions();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address of the site's root; replaces baseUrl in content/site.json.")
  private @Nullable String baseUrl;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "The number of threads, 1 to 256 (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** The folder of the site as the user typed it. */
  public Path source() {
    return site.source();
  }

  /** The options of a build, if each of them is right. */
  public BuildOptions options() {
    if (jobs < 1 || jobs > Limits.JOBS) {
      throw site.wrong("--jobs is " + jobs + "; expected a number from 1 to " + Limits.JOBS);
    }
    return site.options(Optional.ofNullable(baseUrl).map(this::checkedBaseUrl), jobs);
  }

  private String checkedBaseUrl(String given) {
    if (!isBaseUrl(given)) {
      throw site.wrong(
          "--base-url is \"" + given + "\"; expected an address such as https://example.org/");
    }
    return given.endsWith("/") ? given : given + "/";
  }

  private static boolean isBaseUrl(String given) {
    try {
      URI address = new URI(given);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return isWeb && address.getHost() != null && address.getQuery() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
