package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview answers as GitHub Pages does. */
class ServeTest {
  @TempDir private static Path folder;
  private static SiteFolder site;
  private static ServeProcess server;

  /** All tests only read from this server. */
  @BeforeAll
  static void start() throws IOException {
    site = SiteFolder.small(folder.resolve("site"));
    site.write(
        "templates/assets/x.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>\n");
    server = ServeProcess.of(site, "--base-path", "docs");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void aPageIsTheBuiltPageWithTheScriptThatLoadsItAgain() throws Exception {
    Path output = folder.resolve("built");
    site.build("--base-url", server.address(), "-o", output.toString());
    String built = Files.readString(output.resolve("en/abc/1-vs-2.html"));

    HttpResponse<String> answer = server.get("en/abc/1-vs-2.html");

    assertEquals(200, answer.statusCode());
    assertEquals("text/html; charset=utf-8", header(answer, "content-type"));
    String script =
        "<script src=\"/docs/_codevs/reload.js?" + server.version().strip() + "\"></script>\n";
    assertTrue(answer.body().contains(script), answer.body());
    assertEquals(built, answer.body().replace(script, ""));
  }

  @Test
  void everyFileOfABilingualSiteIsTheBuiltFile(@TempDir Path other) throws Exception {
    SiteFolder bilingual = SiteFolder.bilingual(other);
    try (ServeProcess preview = ServeProcess.of(bilingual)) {
      bilingual.build("--jobs", "1", "--base-url", preview.address());

      assertAreServed(SiteFolder.files(bilingual.output()), 1, preview);
    }
  }

  @Test
  void theFilesOfTheReferenceSiteAreTheBuiltFiles() throws Exception {
    SiteFolder reference = SiteFolder.reference();
    Path output = folder.resolve("reference");
    try (ServeProcess preview = ServeProcess.of(reference)) {
      String[] options = {"--jobs", "1", "--base-url", preview.address(), "-o", output.toString()};
      reference.build(options);

      assertAreServed(SiteFolder.files(output), 997, preview);
    }
  }

  private static void assertAreServed(Map<String, byte[]> files, int every, ServeProcess preview)
      throws Exception {
    files.remove(".codevs");
    int number = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (number++ % every == 0) {
        byte[] body = preview.send(preview.request(file.getKey()).build()).body();
        if (file.getKey().endsWith(".html")) {
          String script = "<script src=\"/_codevs/reload.js\\?[^\"]+\"></script>\n";
          body = new String(body, UTF_8).replaceFirst(script, "").getBytes(UTF_8);
        }
        assertArrayEquals(file.getValue(), body, file.getKey());
      }
    }
  }

  @Test
  void addressesWorkAsOnGitHubPages() throws Exception {
    assertEquals(200, server.get("en/abc/1").statusCode());
    assertEquals(server.get("en/abc/").body(), server.get("en/abc/index.html").body());
    assertEquals(301, server.get("en/abc").statusCode());
    assertEquals("/docs/en/abc/", header(server.get("en/abc"), "location"));
    String root = server.address().substring(0, server.address().length() - 1);
    HttpResponse<byte[]> toTheRoot = server.send(HttpRequest.newBuilder(URI.create(root)).build());
    assertEquals("/docs/", header(toTheRoot, "location"));
    assertEquals(404, server.get("en/abc/9.html").statusCode());
    assertTrue(server.get("en/abc/9.html").body().contains("Page not found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/docs/../content/site.json",
        "/docs/../../../../../../etc/passwd",
        "/docs/%2e%2e/content/site.json",
        "/docs/%2E%2E/%2E%2E/etc/passwd",
        "/docs/..%2fcontent/site.json",
        "/docs/..%5ccontent%5csite.json",
        "/docs/%5c..%5ccontent%5csite.json",
        "/docs/..\\content\\site.json",
        "/docs/%252e%252e/content/site.json",
        "/docs/%c0%ae%c0%ae/content/site.json",
        "/docs/en/%00",
        "/docs/en/abc/1.html%00.png",
        "/docs//en/abc/1.html",
        "/docs//content/site.json",
        "//docs/en/abc/1.html",
        "//content/site.json",
        "/docs/./en/abc/1.html",
        "/docs/en/../../content/site.json",
        "/docs/C:/content/site.json",
        "/docs/file:///etc/passwd",
        "file:///etc/passwd",
        "/content/site.json",
        "/docs/en/%0d%0aX-Injected:%201",
        "/docs/en/abc%0d%0aLocation:%20evil",
        "*",
        "docs/",
        "/docs/%",
        "/docs/%zz"
      })
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    String answer =
        server.answerTo(
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
    assertFalse(answer.contains("families"), answer);
    assertFalse(answer.contains("root:"), answer);
    assertFalse(answer.contains("X-Injected: 1"), answer);
  }

  @Test
  void aHeadRequestSaysHowLongThePageIs() throws Exception {
    HttpResponse<byte[]> answer = send("HEAD", "en/abc/1.html");

    assertEquals(200, answer.statusCode());
    assertArrayEquals(new byte[0], answer.body());
    assertEquals(
        server.get("en/abc/1.html").body().getBytes(UTF_8).length,
        answer.headers().firstValueAsLong("content-length").getAsLong());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"})
  void aMethodThatIsNoReadingIsRefused(String method) throws Exception {
    String answer =
        server.answerTo(
            method + " /docs/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
    assertTrue(answer.contains("Allow: GET, HEAD\r\n"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /docs/ HTTP/1.1\r\nHost: evil.example",
        "GET /docs/ HTTP/1.1\r\nHost: localhost.evil.example:80",
        "GET /docs/ HTTP/1.1\r\nHost: localhost\r\nHost: evil.example",
        "GET /docs/ HTTP/1.1\r\nX-Forwarded-Host: localhost\r\nHost: evil.example",
        "GET http://evil.example/docs/ HTTP/1.1\r\nHost: localhost",
        "GET //evil.example/docs/ HTTP/1.1\r\nHost: localhost",
        "GET /docs/ HTTP/1.0\r\nAccept: text/html"
      })
  void aNameThatSomebodyPointsAtThisMachineIsNotAnswered(String request) throws IOException {
    String answer = server.answerTo(request + "\r\nConnection: close\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
  }

  @Test
  void aCopyThatIsStillTheSameIsNotSentAgain() throws Exception {
    HttpResponse<String> first = server.get("en/abc/1.html");
    String tag = header(first, "etag");

    HttpResponse<byte[]> second = send("GET", "en/abc/1.html", "If-None-Match", tag);
    HttpResponse<byte[]> edited = send("GET", "en/abc/2.html", "If-None-Match", tag);

    assertEquals(304, second.statusCode());
    assertArrayEquals(new byte[0], second.body());
    assertEquals(tag, header(second, "etag"));
    assertEquals(200, edited.statusCode());
    assertEquals(List.of("no-cache"), first.headers().allValues("cache-control"));
  }

  @Test
  void aPartOfAFileIsSentAlone() throws Exception {
    byte[] whole = send("GET", "assets/style.css").body();

    HttpResponse<byte[]> part = send("GET", "assets/style.css", "Range", "bytes=10-19");
    HttpResponse<byte[]> none = send("GET", "assets/style.css", "Range", "bytes=99999999-");

    assertEquals(206, part.statusCode());
    assertEquals("bytes 10-19/" + whole.length, header(part, "content-range"));
    assertArrayEquals(Arrays.copyOfRange(whole, 10, 20), part.body());
    assertEquals(416, none.statusCode());
    assertEquals("bytes */" + whole.length, header(none, "content-range"));
  }

  @Test
  void aBrowserKeepsToTheTypeThatTheServerSays() throws Exception {
    for (String path : List.of("en/abc/1.html", "assets/style.css", "en/abc", "none", "../x")) {
      assertEquals("nosniff", header(server.get(path), "x-content-type-options"), path);
    }
    assertTrue(header(server.get("assets/style.css"), "content-type").startsWith("text/css"));
  }

  @Test
  void theScriptOfAPictureDoesNotRun() throws Exception {
    site.write(
        "templates/assets/x.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>\n");

    HttpResponse<String> svg = server.waitFor("assets/x.svg", answer -> answer.statusCode() == 200);

    assertEquals("image/svg+xml", header(svg, "content-type"));
    String policy = header(svg, "content-security-policy");
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    assertTrue(policy.endsWith("; sandbox"), policy);
    assertFalse(policy.contains("script-src"), policy);
  }

  @Test
  void nothingIsWritten() throws Exception {
    server.get("en/abc/1-vs-2.html");
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void aTakenPortIsTheEnvironmentsFault() {
    String port = String.valueOf(URI.create(server.address()).getPort());

    SiteFolder.Run second = SiteFolder.command("serve", "-s", site.path("").toString(), "-p", port);

    assertEquals(3, second.code());
    assertTrue(second.err().contains("choose another with --port"), second.err());
  }

  @Test
  void ifNoBrowserCanBeOpenedTheAddressIsPrinted() throws Exception {
    try (ServeProcess second =
        ServeProcess.start(List.of("-Djava.awt.headless=true"), site, "--open")) {
      second.waitForErr("codevs: no browser can be opened here; open http://127.0.0.1:");
    }
  }

  private HttpResponse<byte[]> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        server.request(path).method(method, HttpRequest.BodyPublishers.noBody());
    return server.send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
