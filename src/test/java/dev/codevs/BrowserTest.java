package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built site in a real browser. Wants Chromium, Node and, once, {@code npm ci} in {@code
 * src/test/browser}; says so loudly where one of them is missing.
 */
class BrowserTest {
  private static final Path SCRIPTS = Path.of("src/test/browser");

  @Test
  void aReaderFindsComparesAndGoesOn() throws IOException, InterruptedException {
    run("reader.mjs", ReferenceSite.folder().toString());
  }

  @Test
  void axeFindsNothingOnAnyKindOfPage() throws IOException, InterruptedException {
    run(
        "axe.mjs",
        ReferenceSite.folder().toString(),
        ReferenceSite.untranslatedFolder().toString());
  }

  @Test
  void aWriterSeesAnEditAMistakeAndTheMendedPage(@TempDir Path folder)
      throws IOException, InterruptedException {
    SiteFolder.small(folder);
    List<String> arguments = new ArrayList<>(List.of("preview.mjs", folder.toString()));
    arguments.addAll(JavaProcess.command(List.of(), "serve", "-s", folder.toString(), "-p", "0"));
    run(arguments.toArray(String[]::new));
  }

  @Test
  void longerTextsAndTheOtherDirectionFitASmallScreen() throws IOException, InterruptedException {
    run("pseudo.mjs", ReferenceSite.pseudoFolder().toString());
  }

  private static void run(String... scriptAndArguments) throws IOException, InterruptedException {
    skipUnless(Files.isDirectory(SCRIPTS.resolve("node_modules")), "npm ci in " + SCRIPTS);
    skipUnless(onPath("node"), "Node");
    skipUnless(onPath("chromium") || System.getenv("CHROMIUM") != null, "Chromium");
    List<String> command = new ArrayList<>(List.of("node"));
    command.addAll(Arrays.asList(scriptAndArguments));
    SiteFolder.Run node = JavaProcess.run(new ProcessBuilder(command).directory(SCRIPTS.toFile()));
    assertEquals(0, node.code(), node.out() + node.err());
  }

  private static void skipUnless(boolean there, String what) {
    if (!there) {
      System.err.println("SKIPPED: BrowserTest needs " + what);
    }
    assumeTrue(there, what + " is missing");
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
