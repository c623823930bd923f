package dev.codevs.cli;

import dev.codevs.build.Preview;
import dev.codevs.cli.console.BugReport;
import dev.codevs.cli.console.ProblemPrinter;
import dev.codevs.cli.console.Terminal;
import dev.codevs.serve.PreviewFailure;
import dev.codevs.serve.PreviewListener;
import java.nio.file.Path;

/** Prints the events of a preview. */
final class PreviewPrinter implements PreviewListener {
  private static final String WAITING = "waiting for a change";

  private final Terminal terminal;
  private final ProblemPrinter problems;
  private boolean isFirst = true;

  PreviewPrinter(Path project, Terminal terminal) {
    this.terminal = terminal;
    this.problems = new ProblemPrinter(project, terminal.colour());
  }

  /** Prints the problems of the input, and whether the pages show it. */
  @Override
  public synchronized void loaded(Preview preview) {
    terminal.err().print(problems.text(preview.problems()));
    if (preview.isBroken()) {
      terminal.err().println(ProblemPrinter.count(preview.problems()) + "; " + WAITING);
    } else if (!isFirst) {
      terminal.err().println("reloaded");
    }
    isFirst = false;
  }

  @Override
  public synchronized void failed(PreviewFailure failure) {
    if (failure.isBug()) {
      BugReport.print(failure.cause(), terminal);
      terminal.err().println(WAITING);
    } else {
      terminal.err().println("codevs: " + failure.message() + "; " + WAITING);
    }
    isFirst = false;
  }
}
