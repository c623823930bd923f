package dev.codevs.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that names the folder of the site. */
public final class SourceOption {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/ (default: this folder).")
  private Path source = Path.of(".");

  /** The folder as the user typed it. */
  public Path folder() {
    return source;
  }

  /** The folder, if it exists. */
  public Path existing() {
    if (!Files.isDirectory(source)) {
      throw wrong("there is no folder " + source + "; name the folder that holds content/ with -s");
    }
    return source;
  }

  /** The exception for a wrong option or argument of the command. */
  public CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(
        Objects.requireNonNull(command).commandLine(), message);
  }
}
