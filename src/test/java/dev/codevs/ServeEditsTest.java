package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview follows every edit, and reports every mistake. */
class ServeEditsTest {
  private static final String CODE = "content/abc/1.json";
  private static final String PAGE = "en/abc/1.html";

  @TempDir private Path folder;

  @Test
  void anEditIsShownAndOpenPagesSeeAnotherVersion() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    try (ServeProcess server = ServeProcess.of(site)) {
      String before = server.version();
      assertEquals(before, server.version());

      Instant start = Instant.now();
      site.replace(CODE, "first thing", "very first thing");
      server.waitFor("_codevs/version", answer -> !answer.body().equals(before));

      Duration waited = Duration.between(start, Instant.now());
      assertTrue(waited.toMillis() < 10_000, "shown after " + waited);
      HttpResponse<String> page = server.get(PAGE);
      assertTrue(page.body().contains("very first thing"));
      assertTrue(page.body().contains("reload.js?" + server.version().strip() + "\""));
    }
  }

  @Test
  void aRestartedServerHasAnotherVersion() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    try (ServeProcess first = ServeProcess.of(site);
        ServeProcess second = ServeProcess.of(site)) {
      assertNotEquals(first.version(), second.version());
    }
  }

  @Test
  void anEditThatKeepsTheSizeAndTheTimeIsShown() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    Path file = site.path(CODE);
    FileTime time = Files.getLastModifiedTime(file);
    try (ServeProcess server = ServeProcess.of(site)) {
      site.replace(CODE, "first thing", "other thing");
      Files.setLastModifiedTime(file, time);

      server.waitFor(PAGE, answer -> answer.body().contains("other thing"));
    }
  }

  @Test
  void aMistakeIsShownAtItsPlaceUntilItIsCorrected() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    String good = site.read(CODE);
    try (ServeProcess server = ServeProcess.of(site)) {
      site.write(CODE, good.replace("\"name\"", "\"nmae\""));
      HttpResponse<String> broken = server.waitFor(PAGE, answer -> answer.statusCode() == 500);
      assertTrue(broken.body().contains("content/abc/1.json:1:15"), broken.body());
      assertTrue(broken.body().contains("did you mean \"name\"?"), broken.body());

      site.write(CODE, good);
      HttpResponse<String> mended = server.waitFor(PAGE, answer -> answer.statusCode() == 200);
      assertFalse(mended.body().contains("nmae"));
      server.waitForErr("reloaded");
    }
  }

  @Test
  void aMistakeInATemplateIsShownToo() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    try (ServeProcess server = ServeProcess.of(site)) {
      site.write("templates/code.ftlh", "<html lang=\"en\">\n<p>${code.nmae}</p>\n");
      HttpResponse<String> broken = server.waitFor(PAGE, answer -> answer.statusCode() == 500);
      assertTrue(broken.body().contains("templates/code.ftlh:2:"), broken.body());
    }
  }

  @Test
  void aMistakeAtTheStartIsPrintedInTheTerminal() throws Exception {
    SiteFolder site = SiteFolder.small(folder).replace(CODE, "\"name\"", "\"nmae\"");
    try (ServeProcess server = ServeProcess.of(site)) {
      server.waitForErr("waiting for a change");

      assertTrue(server.err().contains("1.json:1:15: error: unknown key \"nmae\""), server.err());
      assertTrue(server.err().contains("2 errors; waiting for a change"), server.err());
      assertEquals(500, server.get(PAGE).statusCode());
    }
  }

  @Test
  void aStartWithoutAMistakePrintsTheAddressOnly() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    try (ServeProcess server = ServeProcess.of(site)) {
      assertEquals(200, server.get(PAGE).statusCode());
      assertEquals("", server.err());
    }
  }

  /** FreeMarker reads nested parentheses by recursion, so these need more stack than there is. */
  @Test
  void aTemplateThatIsTooDeepForTheStackStopsNothing() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    try (ServeProcess server = ServeProcess.of(site)) {
      String deep = "${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}\n";
      site.write("templates/code.ftlh", deep);
      server.waitFor(PAGE, answer -> answer.statusCode() == 500);
      server.waitForErr("waiting for a change");

      site.write("templates/code.ftlh", "<html lang=\"en\">\n<p>mended</p>\n");
      server.waitFor(PAGE, answer -> answer.body().contains("mended"));
    }
  }

  @Test
  void pagesFollowWhileAProgramWritesAllTheTime() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    String good = site.read(CODE);
    Set<String> versions = new TreeSet<>();
    try (ServeProcess server = ServeProcess.of(site)) {
      Instant end = Instant.now().plusSeconds(8);
      for (int edit = 0; Instant.now().isBefore(end); edit++) {
        site.write(CODE, good.replace("first thing", "thing " + edit));
        versions.add(server.version());
        TimeUnit.MILLISECONDS.sleep(20);
      }
      assertTrue(versions.size() > 3, "only " + versions.size() + " versions in 8 s");
    }
  }

  @Test
  void aFileThatIsAddedAndAFolderThatIsDeletedAreSeen() throws IOException, InterruptedException {
    SiteFolder site = SiteFolder.small(folder);
    try (ServeProcess server = ServeProcess.of(site)) {
      site.write("content/abc/3.json", site.read(CODE).replace("\"1\"", "\"3\""));
      server.waitFor("en/abc/3.html", answer -> answer.statusCode() == 200);

      site.delete("content/abc/3.json");
      server.waitFor("en/abc/3.html", answer -> answer.statusCode() == 404);
    }
  }
}
