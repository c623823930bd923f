package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview answers as GitHub Pages does. One server answers all tests that change nothing. */
class ServeTest {
  private static SiteFolder site;
  private static PreviewProcess preview;

  @TempDir private Path folder;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    site = SiteFolder.small(folder);
    preview = PreviewProcess.start(site, "--base-path", "docs");
  }

  @AfterAll
  static void stop() {
    preview.close();
  }

  @Test
  void aPageIsTheBuiltPageWithTheScriptThatLoadsItAgain() throws Exception {
    site.build("--base-url", preview.address(), "-o", folder.resolve("site").toString());
    String built = Files.readString(folder.resolve("site/en/abc/1-vs-2.html"));

    HttpResponse<String> answer = preview.get("en/abc/1-vs-2.html");

    assertEquals(200, answer.statusCode());
    assertEquals("text/html; charset=utf-8", answer.headers().firstValue("content-type").get());
    assertEquals(
        built, answer.body().replace("<script src=\"/docs/_codevs/reload.js?1\"></script>\n", ""));
  }

  @Test
  void everyFileOfABilingualSiteIsTheBuiltFile() throws Exception {
    assertAreServed(SiteFolder.bilingual(folder), 1);
  }

  @Test
  void theFilesOfTheReferenceSiteAreTheBuiltFiles() throws Exception {
    assertAreServed(SiteFolder.reference(), 997);
  }

  private void assertAreServed(SiteFolder project, int every) throws Exception {
    try (PreviewProcess other = PreviewProcess.start(project)) {
      Path output = folder.resolve("site");
      project.build("--jobs", "1", "--base-url", other.address(), "-o", output.toString());
      Map<String, byte[]> files = SiteFolder.files(output);
      files.remove(".codevs");
      int number = 0;
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (number++ % every == 0) {
          assertIsServed(file, other);
        }
      }
    }
  }

  private static void assertIsServed(Map.Entry<String, byte[]> file, PreviewProcess server)
      throws Exception {
    byte[] body =
        PreviewProcess.send(server.request(file.getKey()), BodyHandlers.ofByteArray()).body();
    if (file.getKey().endsWith(".html")) {
      body =
          new String(body, UTF_8)
              .replaceFirst("<script src=\"/_codevs/reload.js.1\"></script>\n", "")
              .getBytes(UTF_8);
    }
    assertArrayEquals(file.getValue(), body, file.getKey());
  }

  @Test
  void addressesWorkAsOnGitHubPages() throws Exception {
    assertEquals(200, preview.get("en/abc/1").statusCode());
    assertEquals(preview.get("en/abc/").body(), preview.get("en/abc/index.html").body());
    assertEquals(301, preview.get("en/abc").statusCode());
    assertEquals("/docs/en/abc/", preview.get("en/abc").headers().firstValue("location").get());
    URI root = URI.create(preview.address().substring(0, preview.address().length() - 1));
    HttpResponse<String> toTheRoot =
        PreviewProcess.send(HttpRequest.newBuilder(root).build(), BodyHandlers.ofString());
    assertEquals("/docs/", toTheRoot.headers().firstValue("location").get());
    assertEquals(404, preview.get("en/abc/9.html").statusCode());
    assertTrue(preview.get("en/abc/9.html").body().contains("Page not found"));
    assertEquals(404, preview.get("../../etc/passwd").statusCode());
    assertEquals(404, preview.get("%2e%2e/%2e%2e/content/site.json").statusCode());
    assertTrue(
        preview
            .get("assets/style.css")
            .headers()
            .firstValue("content-type")
            .get()
            .startsWith("text/css"));
  }

  @Test
  void aHeadRequestSaysHowLongThePageIs() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(preview.address() + "en/abc/1.html"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();

    HttpResponse<byte[]> answer = PreviewProcess.send(head, BodyHandlers.ofByteArray());

    assertEquals(200, answer.statusCode());
    assertArrayEquals(new byte[0], answer.body());
    assertEquals(
        preview.get("en/abc/1.html").body().getBytes(UTF_8).length,
        answer.headers().firstValueAsLong("content-length").getAsLong());
  }

  @Test
  void aNameThatSomebodyPointsAtThisMachineIsNotAnswered() throws IOException {
    try (Socket socket = preview.connect()) {
      socket
          .getOutputStream()
          .write(
              "GET /docs/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
    }
  }

  @Test
  void nothingIsWritten() throws Exception {
    preview.get("en/abc/1-vs-2.html");
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void thePagesThatReadersLeftAreForgotten() throws Exception {
    Path connections = Path.of("/proc", String.valueOf(preview.pid()), "fd");
    assumeTrue(Files.isDirectory(connections), "/proc is missing");
    int before = connections.toFile().list().length;
    for (int i = 0; i < 50; i++) {
      try (Socket page = preview.connect()) {
        page.getOutputStream()
            .write(
                "GET /docs/_codevs/events?1 HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(page.getInputStream(), UTF_8));
        assertTrue(lines.lines().anyMatch(": waiting"::equals));
      }
    }

    Instant end = Instant.now().plusSeconds(60);
    while (connections.toFile().list().length > before + 25 && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    int after = connections.toFile().list().length;
    assertTrue(after <= before + 25, before + " open files, then " + after);
  }

  @Test
  void whereNoBrowserCanBeOpenedTheAddressIsTold() throws Exception {
    Process second =
        new ProcessBuilder(
                JavaProcess.command(
                    List.of("-Djava.awt.headless=true"),
                    "serve",
                    "-s",
                    site.path("").toString(),
                    "-p",
                    "0",
                    "--open"))
            .start();
    try {
      String line = second.errorReader(UTF_8).readLine();
      assertTrue(
          line.startsWith("codevs: no browser can be opened here; open http://127.0.0.1:"), line);
    } finally {
      second.destroyForcibly().waitFor();
    }
  }

  @Test
  void aTakenPortIsTheEnvironmentsFault() {
    SiteFolder.Run second =
        SiteFolder.command(
            "serve", "-s", site.path("").toString(), "-p", String.valueOf(preview.port()));

    assertEquals(3, second.code());
    assertTrue(second.err().contains("choose another with --port"), second.err());
  }

  @Test
  void tenThousandRequestsFromFiftyConnectionsAreAllAnswered() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(50);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String page =
          List.of("en/abc/1.html", "en/abc/1-vs-2.html", "en/", "assets/style.css").get(i % 4);
      work.add(() -> preview.get(page).statusCode());
    }
    for (Future<Integer> status : threads.invokeAll(work)) {
      assertEquals(200, status.get());
    }
    threads.shutdown();
  }
}
