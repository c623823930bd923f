package dev.codevs.cli;

import dev.codevs.i18n.Report;
import dev.codevs.i18n.UnknownName;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code codevs i18n}: the commands for translators. */
@Command(
    name = "i18n",
    description = "Helps translators: what is left to do, files for their tools, a new language.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class I18nCommand {
  private I18nCommand() {}

  /** The command with its subcommands. */
  static CommandLine of(Terminal terminal) {
    return new CommandLine(new I18nCommand())
        .addSubcommand(new StatusCommand(terminal))
        .addSubcommand(new RecordCommand(terminal))
        .addSubcommand(new ExtractCommand(terminal))
        .addSubcommand(new MergeCommand(terminal))
        .addSubcommand(new AddCommand(terminal));
  }

  /** What a subcommand does. */
  interface Work {
    Report run() throws IOException;
  }

  /** Does the work and tells what came of it. */
  static int run(Terminal terminal, SourceOption source, Work work) {
    try {
      Report report = work.run();
      ProblemPrinter printer = new ProblemPrinter(source.folder(), terminal.colour());
      terminal.err().print(printer.text(report.problems()));
      if (report.hasErrors()) {
        terminal.err().println(ProblemPrinter.count(report.problems()) + "; nothing was written");
        return ExitCode.PROBLEMS;
      }
      report.lines().forEach(terminal.out()::println);
      return ExitCode.DONE;
    } catch (UnknownName unknown) {
      throw source.wrong(String.valueOf(unknown.getMessage()));
    } catch (IOException refused) {
      terminal.err().println("codevs: cannot read or write: " + refused);
      return ExitCode.ENVIRONMENT;
    }
  }
}
