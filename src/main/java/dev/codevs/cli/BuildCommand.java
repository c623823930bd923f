package dev.codevs.cli;

import dev.codevs.build.Build;
import dev.codevs.build.BuildException;
import dev.codevs.build.BuildOptions;
import dev.codevs.build.BuildResult;
import dev.codevs.cli.console.ExitCode;
import dev.codevs.cli.console.Json;
import dev.codevs.cli.console.ProblemPrinter;
import dev.codevs.cli.console.ProgressLine;
import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.ProjectOptions;
import dev.codevs.cli.option.ShardConverter;
import dev.codevs.model.Shard;
import dev.codevs.model.WriteSummary;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code codevs build}: writes the whole site to a folder. */
@Command(
    name = "build",
    description = "Builds the site and writes the files that differ from the last build.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder for the site (default: site-output in the source folder).")
  private @Nullable Path output;

  @Option(names = "--clean", description = "Write all files again, not only the files that differ.")
  private boolean clean;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardConverter.class,
      description = "Build only share I of N, if N machines build the site together.")
  private Shard shard = Shard.WHOLE;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but problems.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also print how many files were written, unchanged and removed.")
  private boolean verbose;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    BuildOptions options = project.options();
    Path folder = output == null ? project.source().resolve("site-output").normalize() : output;
    ProgressLine progress = new ProgressLine(terminal, quiet || json);
    try {
      BuildResult built = Build.build(options, new Build.Target(folder, clean, shard), progress);
      progress.clear();
      return report(built, folder, (System.nanoTime() - start) / 1e9);
    } catch (BuildException refused) {
      progress.clear();
      terminal.err().println("codevs: " + refused.getMessage());
      return ExitCode.ENVIRONMENT;
    }
  }

  private int report(BuildResult built, Path folder, double seconds) {
    ProblemPrinter printer = new ProblemPrinter(project.source(), terminal.colour());
    if (json) {
      terminal.out().println(Json.built(built, printer, seconds));
    } else {
      terminal.err().print(printer.text(built.problems()));
    }
    if (built.outcome().isEmpty()) {
      terminal.err().println(ProblemPrinter.count(built.problems()) + "; nothing was written");
      return ExitCode.PROBLEMS;
    }
    if (!json && !quiet) {
      print(built.outcome().get(), built.comparisons(), folder, seconds);
    }
    return ExitCode.DONE;
  }

  private void print(WriteSummary outcome, int comparisons, Path folder, double seconds) {
    if (verbose) {
      terminal
          .out()
          .println(
              Terminal.format(
                  "%d written, %d unchanged, %d removed",
                  outcome.written(), outcome.unchanged(), outcome.removed()));
    }
    boolean whole = shard.count() == 1;
    terminal
        .out()
        .println(
            Terminal.format(
                "%s%d comparisons, %d files in %.1f s → %s (%s%s)",
                whole ? "" : "shard " + shard + ": ",
                comparisons,
                outcome.files(),
                seconds,
                folder,
                Size.of(outcome.bytes()),
                whole ? " of the 1 GB that GitHub Pages allows" : ""));
  }
}
