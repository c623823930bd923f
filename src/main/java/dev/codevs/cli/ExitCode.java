package dev.codevs.cli;

/** What the process ends with. */
final class ExitCode {
  /** All is done. */
  static final int DONE = 0;

  /** There are errors in the input; nothing was written. */
  static final int PROBLEMS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The disk, a port or permissions forbid it. */
  static final int ENVIRONMENT = 3;

  /** A bug in codevs. */
  static final int BUG = 70;

  private ExitCode() {}
}
