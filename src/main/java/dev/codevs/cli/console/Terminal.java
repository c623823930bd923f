package dev.codevs.cli.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * The streams of a command and what is known about their reader. Results go to {@code out},
 * messages to {@code err}.
 *
 * @param interactive whether the streams are a terminal
 * @param environment the environment variables
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment) {

  /** Whether messages have colours: on a terminal, unless NO_COLOR is set (no-color.org). */
  public boolean colour() {
    return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Formats a message as {@link String#format} does, but never in the locale of the machine. */
  public static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
