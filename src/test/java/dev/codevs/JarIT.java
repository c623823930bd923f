package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as a stranger runs it. */
class JarIT {
  private static final Path JAR = Path.of("target/codevs.jar").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void buildsAFolderThatHoldsNothingButContent() throws Exception {
    SiteFolder site = SiteFolder.small(folder.resolve("project"));

    String said =
        run(0, "build", "-s", site.path("").toString(), "-o", folder.resolve("out").toString());

    assertTrue(said.contains("1 comparisons, "), said);
    assertTrue(said.contains(" → "), "not in UTF-8, whatever the platform says: " + said);
    site.build();
    SiteFolder.assertSame(SiteFolder.files(site.output()), SiteFolder.files(folder.resolve("out")));
  }

  @Test
  void loadsNothingWhereTheInputIsThatOfTheLastBuild() throws Exception {
    String site = SiteFolder.small(folder).path("").toString();
    assertTrue(
        java(0, "-verbose:class", "build", "-s", site).contains("dev.codevs.content.SiteLoader "));

    String again = java(0, "-verbose:class", "build", "-v", "-s", site);

    assertFalse(again.contains("dev.codevs.content.SiteLoader "), again);
    assertTrue(again.contains("\n0 written, "), again);
    assertTrue(again.contains("\n1 comparisons, "), again);
  }

  @Test
  void saysItsVersion() throws Exception {
    assertEquals("codevs 0.1.0\n", run(0, "--version"));
  }

  @Test
  void endsWithTheExitCodeOfTheCommand() throws Exception {
    run(1, "check", "-s", folder.toString());
    run(2, "check", "--no-such-option");
  }

  @Test
  void knowsTheNamesOfLanguages() throws Exception {
    String site = SiteFolder.small(folder).path("").toString();

    String said = run(0, "i18n", "add", "-s", site, "he");
    assertTrue(said.startsWith("he, עברית, is a language of the site now."), said);
    assertTrue(run(2, "i18n", "add", "-s", site, "de-QX").contains("not a language that Unicode"));
  }

  private static String run(int expected, String... arguments)
      throws IOException, InterruptedException {
    return java(expected, "-Dfile.encoding=ISO-8859-1", arguments);
  }

  /** Runs the jar in a Java with an option of its own. */
  private static String java(int expected, String option, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(option, "-jar", JAR.toString()));
    command.addAll(Arrays.asList(arguments));
    SiteFolder.Run run = JavaProcess.run(new ProcessBuilder(command));
    assertEquals(expected, run.code(), run.out() + run.err());
    return run.out() + run.err();
  }
}
