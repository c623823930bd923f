package dev.codevs.cli;

import dev.codevs.build.Build;
import dev.codevs.build.BuildResult;
import dev.codevs.cli.console.ExitCode;
import dev.codevs.cli.console.Json;
import dev.codevs.cli.console.ProblemPrinter;
import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.ProjectOptions;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code codevs check}: does all steps of a build but writes nothing. */
@Command(
    name = "check",
    description = "Checks all input and renders every page, but writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to print problems: text, json or github (annotations of a GitHub workflow).")
  private Format format = Format.text;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also print the thin comparisons: no fact differs and there is no note.")
  private boolean verbose;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How problems are printed. The user types the names of the constants. */
  enum Format {
    text,
    json,
    github
  }

  @Override
  public Integer call() {
    BuildResult built = Build.check(project.options(), Build.Progress.NONE);
    List<Problem> problems = built.problems();
    ProblemPrinter printer = new ProblemPrinter(project.source(), terminal.colour());
    switch (format) {
      case text -> terminal.out().print(printer.text(problems));
      case json -> terminal.out().println(Json.problems(problems, printer));
      case github -> problems.forEach(p -> terminal.out().println(annotation(p, printer)));
    }
    if (verbose && format == Format.text) {
      built.thin().forEach(pair -> terminal.out().println(thin(pair)));
    }
    boolean failed = problems.stream().anyMatch(problem -> strict || problem.isError());
    if (format != Format.json) {
      terminal
          .err()
          .println(
              problems.isEmpty()
                  ? "no problems in " + built.comparisons() + " comparisons"
                  : ProblemPrinter.count(problems));
    }
    return failed ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private static String thin(Route.Comparison page) {
    PlannedPair pair = page.pair();
    return "thin: "
        + pair.a().family().id()
        + " "
        + pair.a().code().code()
        + " vs "
        + pair.b().code().code()
        + ": no fact differs and there is no note; the sitemap leaves the page out";
  }

  /**
   * A problem as a workflow command of GitHub Actions, which shows it beside the line of the file.
   * The command reserves {@code %} and line ends, and in the values before the message also {@code
   * ,} and {@code :}.
   */
  private static String annotation(Problem problem, ProblemPrinter printer) {
    String place = problem.line() > 0 ? ",line=" + problem.line() + ",col=" + problem.column() : "";
    String file = escape(printer.fileOf(problem)).replace(":", "%3A").replace(",", "%2C");
    return "::"
        + problem.severity().name().toLowerCase(Locale.ROOT)
        + " file="
        + file
        + place
        + "::"
        + escape(printer.messageOf(problem));
  }

  private static String escape(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
