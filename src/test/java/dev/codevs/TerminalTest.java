package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person sees on a terminal: colours and a line of progress. Wants {@code script} of
 * util-linux, which runs a command in a pseudo-terminal; says so loudly where it is missing.
 */
class TerminalTest {
  private static final String RED = "\u001b[31m";

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void makeSite() {
    boolean there = Files.isExecutable(Path.of("/usr/bin/script"));
    if (!there) {
      System.err.println("SKIPPED: TerminalTest needs script of util-linux");
    }
    assumeTrue(there, "script of util-linux is missing");
    site = SiteFolder.small(folder.resolve("site"));
  }

  @Test
  void errorsAreRed() throws Exception {
    site.replace("content/abc/1.json", "\"name\"", "\"nmae\"");

    assertTrue(seen("", "check").contains(": " + RED + "error\u001b[0m: unknown key"));
  }

  @Test
  void nothingIsColouredWhereTheReaderWantsNoColour() throws Exception {
    site.replace("content/abc/1.json", "\"name\"", "\"nmae\"");

    assertFalse(seen("NO_COLOR=1 ", "check").contains("\u001b"));
    assertTrue(seen("NO_COLOR= ", "check").contains(RED));
  }

  @Test
  void aLongBuildCountsItsFilesAndTakesTheLineAway() throws Exception {
    for (int code = 100; code < 160; code++) {
      site.write(
          "content/abc/" + code + ".json",
          """
          {"code": "%d", "name": "N", "description": "D.", "whenYouSeeIt": "W.", "howToFix": "F."}
          """
              .formatted(code));
    }

    String seen = seen("JAVA_TOOL_OPTIONS=-Xint ", "build");
    assertTrue(seen.matches("(?s).*\r\\d+ of \\d+ files.*\r\u001b\\[K\\d+ comparisons, .*"), seen);
    assertFalse(seen("JAVA_TOOL_OPTIONS=-Xint ", "build -q --clean").contains(" files"));
  }

  /** What the program prints in a pseudo-terminal. */
  private String seen(String environment, String command) throws IOException, InterruptedException {
    String program =
        JavaProcess.command(List.of(), (command + " -s " + site.path("")).split(" ")).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    SiteFolder.Run script =
        JavaProcess.run(
            new ProcessBuilder("script", "-qec", environment + program, "/dev/null")
                .redirectInput(Path.of("/dev/null").toFile()));
    String seen = script.out() + script.err();
    assertEquals(command.startsWith("check") ? 1 : 0, script.code(), seen);
    return seen;
  }
}
