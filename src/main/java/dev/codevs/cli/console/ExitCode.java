package dev.codevs.cli.console;

/** What the process ends with. */
public final class ExitCode {
  /** All is done. */
  public static final int DONE = 0;

  /** There are errors in the input; nothing was written. */
  public static final int PROBLEMS = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** The disk, a port or permissions forbid it. */
  public static final int ENVIRONMENT = 3;

  /** A bug in codevs. */
  public static final int BUG = 70;

  private ExitCode() {}
}
