package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that dies leaves the last good site, or one that the next build completes. */
class InterruptedBuildTest {
  private static final Map<String, byte[]> EDITED = new TreeMap<>();

  @TempDir private Path folder;

  @Test
  void aKilledRebuildIsNotTakenForAFinishedSiteAndIsCompletedByTheNext() throws Exception {
    SiteFolder site = SiteFolder.reference().copyTo(folder.resolve("project"));
    site.build();
    Map<String, byte[]> after = edit(site);
    Process build = JavaProcess.start(build(site));
    waitFor(site.output().resolve(".codevs-building"));
    waitUntil(site.output().resolve(".codevs"), false);
    build.destroyForcibly().waitFor();

    assertFalse(Files.exists(site.output().resolve(".codevs")), "the site claims to be finished");
    assertEquals(0, site.build().code());
    assertIs(after, site);
  }

  @Test
  void aKilledFirstBuildLeavesNoSiteAndNothingInTheWayOfTheNext() throws Exception {
    SiteFolder site = SiteFolder.reference().copyTo(folder.resolve("project"));

    Process build = JavaProcess.start(build(site));
    waitFor(site.path(".site-output.codevs-new"));
    build.destroyForcibly().waitFor();

    assertFalse(Files.exists(site.output().resolve(".codevs")), "the site claims to be finished");
    assertEquals(0, site.build().code());
    assertFalse(Files.exists(site.path(".site-output.codevs-new")));
    assertIs(ReferenceSite.files(), site);
  }

  @Test
  void aFullDiskEndsTheBuildAndTheNextCompletesIt() throws Exception {
    SiteFolder site = SiteFolder.reference().copyTo(folder.resolve("project"));
    site.build();
    Map<String, byte[]> before = ReferenceSite.files();
    Map<String, byte[]> after = edit(site);

    // A limit of 4 KiB on the size of a file stands for the disk: writing more fails as it would.
    List<String> limited = List.of("bash", "-c", "ulimit -f 4; exec \"$@\"", "bash");
    List<String> command = new ArrayList<>(limited);
    command.addAll(
        JavaProcess.command(
            List.of("-XX:-UsePerfData"), "build", "-s", folder.resolve("project").toString()));
    Process build = JavaProcess.start(command);

    assertEquals(3, build.waitFor());
    SiteFolder.files(site.output())
        .forEach(
            (path, content) ->
                assertTrue(
                    path.equals(".codevs-building")
                        || Arrays.equals(content, before.get(path))
                        || Arrays.equals(content, after.get(path)),
                    path + " is torn"));
    assertEquals(0, site.build().code());
    assertIs(after, site);
  }

  @Test
  void aSecondBuildOfTheSameFolderSaysSoAndEnds() throws Exception {
    SiteFolder site = SiteFolder.reference().copyTo(folder.resolve("project"));
    Process first = JavaProcess.start(build(site));
    waitFor(site.path(".site-output.codevs-new"));
    signal(first, "STOP");
    try {
      SiteFolder.Run second = site.build();

      assertEquals(3, second.code());
      assertEquals(
          "codevs: "
              + site.output()
              + ": another build is writing this folder; wait until it has finished\n",
          second.err());
    } finally {
      signal(first, "CONT");
    }
    assertEquals(0, first.waitFor());
    assertIs(ReferenceSite.files(), site);
  }

  private static List<String> build(SiteFolder site) {
    return JavaProcess.command(List.of(), "build", "-s", site.path("").toString());
  }

  private static void signal(Process process, String name)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  private static void waitFor(Path file) throws InterruptedException {
    waitUntil(file, true);
  }

  private static void waitUntil(Path file, boolean exists) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (Files.exists(file) != exists) {
      assertTrue(Instant.now().isBefore(end), (exists ? "never appeared: " : "stays: ") + file);
      Thread.sleep(1);
    }
  }

  /** Changes every page; returns the files that a clean build then makes, built once. */
  private static Map<String, byte[]> edit(SiteFolder site) {
    site.replace("i18n/en.json", "\"Key Differences\"", "\"Main Differences\"");
    site.replace("content/site.json", "\"name\": \"codevs\"", "\"name\": \"Codevs\"");
    if (EDITED.isEmpty()) {
      Path clean = site.path("clean");
      site.build("-o", clean.toString());
      EDITED.putAll(SiteFolder.files(clean));
    }
    return EDITED;
  }

  private static void assertIs(Map<String, byte[]> expected, SiteFolder site) throws IOException {
    SiteFolder.assertSame(expected, SiteFolder.files(site.output()));
    try (Stream<Path> left = Files.list(site.path(""))) {
      assertTrue(left.noneMatch(path -> path.getFileName().toString().contains("codevs-")));
    }
  }
}
