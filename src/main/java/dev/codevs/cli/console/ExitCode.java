package dev.codevs.cli.console;

/** The exit codes of the process. */
public final class ExitCode {
  /** The command has done its work. There may be warnings. */
  public static final int DONE = 0;

  /** The input has errors, and nothing was written. */
  public static final int PROBLEMS = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** The environment does not allow it: the disk, a port, permissions. */
  public static final int ENVIRONMENT = 3;

  /** A bug in codevs. */
  public static final int BUG = 70;

  private ExitCode() {}
}
