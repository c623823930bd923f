package dev.codevs.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process took.
 *
 * @param seconds from its start to its end
 * @param cpuSeconds of all its threads, in the system too
 * @param megabytes the most memory it had resident at a time; 0 where there is no {@code /proc}
 */
record Measured(double seconds, double cpuSeconds, double megabytes) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final double TICKS = 100;

  /** Seldom, since looking takes from the processors that are measured. */
  private static final int LOOK_MILLIS = 20;

  /**
   * Runs a command to its end.
   *
   * @throws IOException where it fails
   */
  static Measured of(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path proc = Path.of("/proc", String.valueOf(process.pid()));
    double cpu = 0;
    double peak = 0;
    do {
      cpu = Math.max(cpu, cpu(proc));
      peak = Math.max(peak, peak(proc));
    } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return new Measured(seconds, cpu, peak);
  }

  /** The most memory, in megabytes, that a running process has had resident at a time. */
  static double peak(Process running) {
    return peak(Path.of("/proc", String.valueOf(running.pid())));
  }

  private static double peak(Path proc) {
    Matcher peak = PEAK.matcher(text(proc.resolve("status")));
    return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
  }

  /** The times are the 14th and 15th word, counted behind the name, which may hold blanks. */
  private static double cpu(Path proc) {
    String stat = text(proc.resolve("stat"));
    String[] words = stat.substring(stat.lastIndexOf(')') + 1).split(" ");
    return words.length < 14 ? 0 : (Long.parseLong(words[12]) + Long.parseLong(words[13])) / TICKS;
  }

  /** A file of a process; nothing once it has ended. */
  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
