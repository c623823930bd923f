package dev.codevs.cli;

import dev.codevs.cli.console.ExitCode;
import dev.codevs.cli.console.ProblemPrinter;
import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.SourceOption;
import dev.codevs.i18n.Report;
import dev.codevs.i18n.UnknownName;
import java.io.IOException;

/** The work of a command for translators. */
interface TranslatorTask {
  /**
   * Does the work and reports it.
   *
   * @throws UnknownName if the arguments name something that the project does not have
   */
  Report report() throws IOException;

  /** Does the work, prints the report, and returns the exit code. */
  static int run(Terminal terminal, SourceOption source, TranslatorTask task) {
    try {
      Report report = task.report();
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
