package dev.codevs;

import dev.codevs.cli.Main;
import java.util.Arrays;
import java.util.Set;

/**
 * The command line in a JVM whose immutable sets run in a wanted order. Java tosses a coin for it
 * when it starts: a JVM with the other order ends at once, and is started again.
 */
final class HashOrder {
  private static final int OTHER = 99;

  private HashOrder() {}

  /** Runs a command whose main class is this one, in the first JVM that has the order. */
  static SiteFolder.Run run(ProcessBuilder command) throws Exception {
    SiteFolder.Run run = JavaProcess.run(command);
    for (int tries = 1; run.code() == OTHER && tries < 100; tries++) {
      run = JavaProcess.run(command);
    }
    return run;
  }

  /**
   * Runs the program.
   *
   * @param arguments {@code ab} or {@code ba}, then those of the program
   */
  public static void main(String[] arguments) {
    if (!String.join("", Set.of("a", "b")).equals(arguments[0])) {
      System.exit(OTHER);
    }
    Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
