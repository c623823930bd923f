package dev.codevs.cli.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * Where a command writes: results to {@code out}, messages to {@code err}.
 *
 * @param interactive whether a person is watching
 * @param environment the environment variables
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment) {

  /** Whether messages may be coloured: on a terminal, unless NO_COLOR is set (no-color.org). */
  public boolean colour() {
    return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Formats a message as {@link String#format} does, never in the default locale. */
  public static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
