package dev.codevs.cli.option;

import dev.codevs.build.BuildOptions;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that make pages: the folder of the site and its languages. */
public final class SiteOptions {
  @Mixin private SourceOption source = new SourceOption();

  @Option(
      names = "--prose",
      paramLabel = "PROSE",
      defaultValue = "translated",
      description =
          "The prose to show: translated, or source for the source language on every page"
              + " (default: ${DEFAULT-VALUE}).")
  private ProseChoice prose = ProseChoice.translated;

  @Option(
      names = "--pseudo",
      description =
          "Add two languages made of the source language, for tests: en-XA is accented and longer,"
              + " ar-XB is right to left.")
  private boolean pseudo;

  /** The prose that pages show. The user types the names of the constants. */
  enum ProseChoice {
    translated,
    source
  }

  /** The folder of the site as the user typed it. */
  public Path source() {
    return source.folder();
  }

  /**
   * The options of a build of this site.
   *
   * @param baseUrl replaces the base URL of the site
   * @param jobs the number of threads
   */
  public BuildOptions options(Optional<String> baseUrl, int jobs) {
    return new BuildOptions(
        source.existing(), baseUrl, jobs, prose == ProseChoice.translated, pseudo);
  }

  /** The exception for a wrong option or argument of the command. */
  public CommandLine.ParameterException wrong(String message) {
    return source.wrong(message);
  }
}
