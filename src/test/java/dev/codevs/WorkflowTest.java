package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The workflows of this repository run no text that somebody else may choose. */
class WorkflowTest {
  @Test
  void noExpressionStandsInAShellLineOfAWorkflow() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      for (Path file : files.toList()) {
        int run = -1;
        for (String line : Files.readString(file).lines().toList()) {
          int indent = line.length() - line.stripLeading().length();
          boolean begins = line.stripLeading().replaceFirst("^- ", "").startsWith("run:");
          run = begins ? indent : !line.isBlank() && indent <= run ? -1 : run;
          assertFalse(run >= 0 && line.contains("${{"), file + ": " + line);
        }
      }
    }
  }
}
