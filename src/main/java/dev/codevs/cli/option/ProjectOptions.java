package dev.codevs.cli.option;

import dev.codevs.build.BuildOptions;
import dev.codevs.model.Limits;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say which site is meant. */
public final class ProjectOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Mixin private SourceOption source = new SourceOption();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address of the site's root, over the one in content/site.json.")
  private @Nullable String baseUrl;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads to use (default: one per processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--prose",
      paramLabel = "PROSE",
      defaultValue = "translated",
      description =
          "The language of the prose: translated, where there is a translation, or source"
              + " (default: ${DEFAULT-VALUE}).")
  private ProseChoice prose = ProseChoice.translated;

  @Option(
      names = "--pseudo",
      description =
          "Add two languages made of the source language: en-XA, accented and longer, and ar-XB,"
              + " right to left.")
  private boolean pseudo;

  /** Which prose is shown; the names are what is typed. */
  enum ProseChoice {
    translated,
    source
  }

  public Path source() {
    return source.folder();
  }

  public BuildOptions options() {
    Path folder = source.existing();
    if (jobs < 1 || jobs > Limits.JOBS) {
      throw wrong("--jobs is " + jobs + "; expected a number from 1 to " + Limits.JOBS);
    }
    return new BuildOptions(
        folder,
        Optional.ofNullable(baseUrl).map(this::checked),
        jobs,
        prose == ProseChoice.translated,
        pseudo);
  }

  private String checked(String given) {
    try {
      URI address = new URI(given);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null && address.getQuery() == null) {
        return given.endsWith("/") ? given : given + "/";
      }
    } catch (URISyntaxException notAnAddress) {
      // Told below, as every other text that is not an address.
    }
    throw wrong(
        "--base-url is \"" + given + "\"; expected an address such as https://example.org/");
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(
        Objects.requireNonNull(command).commandLine(), message);
  }
}
