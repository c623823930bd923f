package dev.codevs.cli;

import dev.codevs.cli.console.ExitCode;
import dev.codevs.cli.console.Json;
import dev.codevs.cli.console.ProblemPrinter;
import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.LanguageOption;
import dev.codevs.cli.option.SourceOption;
import dev.codevs.i18n.Status;
import dev.codevs.i18n.Status.Count;
import dev.codevs.i18n.UnknownName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code codevs i18n status}: counts the translations. */
@Command(
    name = "status",
    description = "Counts the translated, outdated and missing texts of each language and family.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class StatusCommand implements Callable<Integer> {
  private static final String ROW = "%-10s %-12s %7s %11s %9s %8s %6s%n";

  private final Terminal terminal;

  @Mixin private SourceOption source = new SourceOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(
      names = "--fail-under",
      paramLabel = "LANG=PERCENT",
      description =
          "End with exit code 1 if less of the language is translated. You may repeat it.")
  private Map<String, Integer> failUnder = new LinkedHashMap<>();

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Status status = status();
    if (!status.problems().isEmpty()) {
      ProblemPrinter printer = new ProblemPrinter(source.folder(), terminal.colour());
      terminal.err().print(printer.text(status.problems()));
      terminal.err().println(ProblemPrinter.count(status.problems()));
      return ExitCode.PROBLEMS;
    }
    failUnder.forEach((tag, percent) -> check(status, tag, percent));
    if (json) {
      terminal.out().println(Json.status(status));
    } else {
      print(status);
    }
    return isEnough(status) ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private void check(Status status, String tag, int percent) {
    if (!status.counts().containsKey(tag) || percent < 0 || percent > 100) {
      throw source.wrong(
          "--fail-under is "
              + tag
              + "="
              + percent
              + "; expected a language of the site and a number from 0 to 100");
    }
  }

  private Status status() {
    try {
      return Status.of(source.existing(), language.languages());
    } catch (UnknownName unknown) {
      throw source.wrong(String.valueOf(unknown.getMessage()));
    }
  }

  private void print(Status status) {
    terminal
        .out()
        .print(
            Terminal.format(
                ROW, "language", "family", "texts", "translated", "outdated", "missing", ""));
    status
        .counts()
        .forEach(
            (language, counts) ->
                counts.forEach(
                    count ->
                        terminal
                            .out()
                            .print(
                                Terminal.format(
                                    ROW,
                                    language,
                                    count.name(),
                                    count.texts(),
                                    count.translated(),
                                    count.outdated(),
                                    count.missing(),
                                    count.percent() + " %"))));
  }

  private boolean isEnough(Status status) {
    boolean isEnough = true;
    for (Map.Entry<String, Integer> least : failUnder.entrySet()) {
      List<Count> counts = status.counts().getOrDefault(least.getKey(), List.of());
      int percent = counts.get(counts.size() - 1).percent();
      if (percent < least.getValue()) {
        String found = percent + " % of " + least.getKey() + " is translated; expected at least ";
        terminal.err().println(found + least.getValue() + " %");
        isEnough = false;
      }
    }
    return isEnough;
  }
}
