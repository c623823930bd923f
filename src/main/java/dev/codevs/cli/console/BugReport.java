package dev.codevs.cli.console;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The lines that a user can send us if codevs has a bug. */
public final class BugReport {
  private BugReport() {}

  /** Prints the failure with its stack trace to standard error. */
  public static void print(Throwable failure, Terminal terminal) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    terminal.err().println("codevs: this is a bug in codevs; please report it with these lines:");
    terminal.err().print(trace);
  }
}
