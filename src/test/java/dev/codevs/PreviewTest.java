package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview follows the input: an edit, a mistake and its mending show on the open pages. */
class PreviewTest {
  private SiteFolder site;
  private PreviewProcess preview;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    site = SiteFolder.small(folder);
    preview = PreviewProcess.start(site);
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  @Test
  void aChangeIsShownAndTheOpenPagesAreTold() throws Exception {
    BufferedReader events = preview.lines("_codevs/events?1");
    assertEquals(": waiting", events.readLine());

    Instant start = Instant.now();
    site.replace("content/abc/1.json", "first thing", "very first thing");

    assertEquals("", events.readLine());
    assertEquals("data: reload", events.readLine());
    Duration waited = Duration.between(start, Instant.now());
    assertTrue(preview.get("en/abc/1.html").body().contains("very first thing"));
    assertTrue(waited.toMillis() < 5_000, "told after " + waited);
  }

  @Test
  void aPageThatAsksForEventsOnlyAfterAChangeIsToldOfIt() throws Exception {
    assertTrue(preview.get("en/abc/1.html").body().contains("reload.js?1"));
    site.replace("content/abc/1.json", "first thing", "very first thing");
    Instant end = Instant.now().plusSeconds(10);
    while (!preview.get("en/abc/1.html").body().contains("reload.js?2")
        && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }

    BufferedReader events = preview.lines("_codevs/events?1");

    assertEquals(
        List.of(": waiting", "", "data: reload"),
        List.of(events.readLine(), events.readLine(), events.readLine()));
  }

  @Test
  void aMistakeIsShownWhereItIsAndGoesWhenItIsMended() throws Exception {
    String good = site.read("content/abc/1.json");
    site.write("content/abc/1.json", good.replace("\"name\"", "\"nmae\""));
    HttpResponse<String> broken = waitFor(500);
    assertTrue(broken.body().contains("content/abc/1.json:1:15"), broken.body());
    assertTrue(broken.body().contains("did you mean \"name\"?"), broken.body());

    site.write("content/abc/1.json", good);
    assertFalse(waitFor(200).body().contains("nmae"));
  }

  @Test
  void aMistakeInATemplateIsShownToo() throws Exception {
    site.write("templates/code.ftlh", "<html lang=\"en\">\n<p>${code.nmae}</p>\n");
    assertTrue(waitFor(500).body().contains("templates/code.ftlh:2:"));
  }

  /** The page of a code, when it is answered with a status. */
  private HttpResponse<String> waitFor(int status) throws Exception {
    Instant end = Instant.now().plusSeconds(10);
    HttpResponse<String> answer = preview.get("en/abc/1.html");
    while (answer.statusCode() != status && Instant.now().isBefore(end)) {
      Thread.sleep(20);
      answer = preview.get("en/abc/1.html");
    }
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }
}
