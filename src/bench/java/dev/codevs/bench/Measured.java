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
 * The time and memory that a process used.
 *
 * @param seconds the time from the start of the process to its end
 * @param cpuSeconds the CPU time of all its threads, in user and system mode; 0 if there is no
 *     {@code /proc}
 * @param megabytes the peak of its resident memory; 0 if there is no {@code /proc}
 */
record Measured(double seconds, double cpuSeconds, double megabytes) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final double TICKS = 100;

  /**
   * The pause between two reads of {@code /proc}: shorter pauses would take CPU time from the
   * process.
   */
  private static final int LOOK_MILLIS = 20;

  /**
   * Runs a command to its end.
   *
   * @throws IOException if the command ends with an error
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

  /** The peak of a running process's resident memory, in megabytes. */
  static double peak(Process running) {
    return peak(Path.of("/proc", String.valueOf(running.pid())));
  }

  private static double peak(Path proc) {
    Matcher peak = PEAK.matcher(text(proc.resolve("status")));
    return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
  }

  /**
   * The CPU time in seconds. User and system time are the fields 14 and 15 of {@code
   * /proc/PID/stat} (proc(5)). Fields are counted after the name of the process, because the name
   * may contain spaces.
   */
  private static double cpu(Path proc) {
    String stat = text(proc.resolve("stat"));
    String[] words = stat.substring(stat.lastIndexOf(')') + 1).split(" ");
    return words.length < 14 ? 0 : (Long.parseLong(words[12]) + Long.parseLong(words[13])) / TICKS;
  }

  /** The text of a file below {@code /proc}; empty after the process has ended. */
  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
