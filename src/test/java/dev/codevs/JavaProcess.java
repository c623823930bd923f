package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codevs.cli.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the command line in a JVM of its own, where a test sets up or ends the process itself. */
final class JavaProcess {
  private JavaProcess() {}

  /** The words of a command that runs the program; options of the JVM come first. */
  static List<String> command(List<String> jvmOptions, String... arguments) {
    return command(Main.class, jvmOptions, arguments);
  }

  /** The words of a command that runs a class. */
  static List<String> command(Class<?> main, List<String> jvmOptions, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /** Starts a command; what it prints is discarded. */
  static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Runs a command to its end. */
  static SiteFolder.Run run(ProcessBuilder command) throws IOException, InterruptedException {
    Path err = Files.createTempFile("codevs", ".err");
    try {
      Process running = command.redirectError(err.toFile()).start();
      String out = new String(running.getInputStream().readAllBytes(), UTF_8);
      return new SiteFolder.Run(running.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }
}
