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
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview answers as GitHub Pages does and follows the input. */
class ServeTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;
  private SiteFolder site;
  private Process server;
  private String address;

  @BeforeEach
  void start() throws IOException {
    site = SiteFolder.small(folder);
    address = start("--base-path", "docs");
  }

  private String start(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("serve", "-p", "0"));
    arguments.addAll(Arrays.asList(options));
    if (!arguments.contains("-s")) {
      arguments.addAll(List.of("-s", folder.toString()));
    }
    server =
        new ProcessBuilder(JavaProcess.command(List.of(), arguments.toArray(String[]::new)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8)).readLine();
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @Test
  void aPageIsTheBuiltPageWithTheScriptThatLoadsItAgain() throws Exception {
    site.build("--base-url", address);
    String built = site.read("site-output/en/abc/1-vs-2.html");

    HttpResponse<String> answer = get("en/abc/1-vs-2.html");

    assertEquals(200, answer.statusCode());
    assertEquals("text/html; charset=utf-8", answer.headers().firstValue("content-type").get());
    assertEquals(
        built, answer.body().replace("<script src=\"/docs/_codevs/reload.js?1\"></script>\n", ""));
  }

  @Test
  void everyFileOfABilingualSiteIsTheBuiltFile() throws Exception {
    stop();
    SiteFolder.bilingual(folder);
    address = start("--base-path", "/");

    site.build("--jobs", "1", "--base-url", address);

    assertAreServed(SiteFolder.files(site.output()), 1);
  }

  @Test
  void theFilesOfTheReferenceSiteAreTheBuiltFiles() throws Exception {
    stop();
    SiteFolder reference = SiteFolder.reference();
    address = start("-s", reference.path("").toString());
    Path output = folder.resolve("reference");

    reference.build("--jobs", "1", "--base-url", address, "-o", output.toString());

    assertAreServed(SiteFolder.files(output), 997);
  }

  private void assertAreServed(Map<String, byte[]> files, int every) throws Exception {
    files.remove(".codevs");
    int number = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (number++ % every == 0) {
        HttpResponse<byte[]> answer =
            CLIENT.send(request(file.getKey()), BodyHandlers.ofByteArray());
        byte[] body = answer.body();
        if (file.getKey().endsWith(".html")) {
          String page = new String(body, UTF_8);
          body =
              page.replaceFirst("<script src=\"/_codevs/reload.js.1\"></script>\n", "")
                  .getBytes(UTF_8);
        }
        assertArrayEquals(file.getValue(), body, file.getKey());
      }
    }
  }

  @Test
  void addressesWorkAsOnGitHubPages() throws Exception {
    assertEquals(200, get("en/abc/1").statusCode());
    assertEquals(get("en/abc/").body(), get("en/abc/index.html").body());
    assertEquals(301, get("en/abc").statusCode());
    assertEquals("/docs/en/abc/", get("en/abc").headers().firstValue("location").get());
    URI root = URI.create(address.substring(0, address.length() - 1));
    HttpResponse<String> toTheRoot =
        CLIENT.send(HttpRequest.newBuilder(root).build(), BodyHandlers.ofString());
    assertEquals("/docs/", toTheRoot.headers().firstValue("location").get());
    assertEquals(404, get("en/abc/9.html").statusCode());
    assertTrue(get("en/abc/9.html").body().contains("Page not found"));
    assertEquals(404, get("../../etc/passwd").statusCode());
    assertEquals(404, get("%2e%2e/%2e%2e/content/site.json").statusCode());
    assertTrue(
        get("assets/style.css").headers().firstValue("content-type").get().startsWith("text/css"));
  }

  @Test
  void aHeadRequestSaysHowLongThePageIs() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(address + "en/abc/1.html"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();

    HttpResponse<byte[]> answer = CLIENT.send(head, BodyHandlers.ofByteArray());

    assertEquals(200, answer.statusCode());
    assertArrayEquals(new byte[0], answer.body());
    assertEquals(
        get("en/abc/1.html").body().getBytes(UTF_8).length,
        answer.headers().firstValueAsLong("content-length").getAsLong());
  }

  @Test
  void aNameThatSomebodyPointsAtThisMachineIsNotAnswered() throws IOException {
    URI uri = URI.create(address);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), uri.getPort())) {
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
  void aChangeIsShownAndTheOpenPagesAreTold() throws Exception {
    HttpResponse<java.io.InputStream> events =
        CLIENT.send(request("_codevs/events?1"), BodyHandlers.ofInputStream());
    BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), UTF_8));
    assertEquals(": waiting", lines.readLine());

    Instant start = Instant.now();
    site.replace("content/abc/1.json", "first thing", "very first thing");

    assertEquals("", lines.readLine());
    assertEquals("data: reload", lines.readLine());
    Duration waited = Duration.between(start, Instant.now());
    assertTrue(get("en/abc/1.html").body().contains("very first thing"));
    assertTrue(waited.toMillis() < 5_000, "told after " + waited);
  }

  @Test
  void aPageThatAsksForEventsOnlyAfterAChangeIsToldOfIt() throws Exception {
    assertTrue(get("en/abc/1.html").body().contains("reload.js?1"));
    site.replace("content/abc/1.json", "first thing", "very first thing");
    Instant end = Instant.now().plusSeconds(10);
    while (!get("en/abc/1.html").body().contains("reload.js?2") && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }

    HttpResponse<java.io.InputStream> events =
        CLIENT.send(request("_codevs/events?1"), BodyHandlers.ofInputStream());
    BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), UTF_8));

    assertEquals(
        List.of(": waiting", "", "data: reload"),
        List.of(lines.readLine(), lines.readLine(), lines.readLine()));
  }

  @Test
  void aMistakeIsShownWhereItIsAndGoesWhenItIsMended() throws Exception {
    String good = site.read("content/abc/1.json");
    site.write("content/abc/1.json", good.replace("\"name\"", "\"nmae\""));
    HttpResponse<String> broken = waitFor("en/abc/1.html", 500);
    assertTrue(broken.body().contains("content/abc/1.json:1:15"), broken.body());
    assertTrue(broken.body().contains("did you mean \"name\"?"), broken.body());

    site.write("content/abc/1.json", good);
    assertFalse(waitFor("en/abc/1.html", 200).body().contains("nmae"));
  }

  @Test
  void aMistakeInATemplateIsShownToo() throws Exception {
    site.write("templates/code.ftlh", "<html lang=\"en\">\n<p>${code.nmae}</p>\n");
    HttpResponse<String> broken = waitFor("en/abc/1.html", 500);
    assertTrue(broken.body().contains("templates/code.ftlh:2:"), broken.body());
  }

  @Test
  void nothingIsWritten() throws Exception {
    get("en/abc/1-vs-2.html");
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void thePagesThatReadersLeftAreForgotten() throws Exception {
    Path connections = Path.of("/proc", String.valueOf(server.pid()), "fd");
    assumeTrue(Files.isDirectory(connections), "/proc is missing");
    int before = connections.toFile().list().length;
    for (int i = 0; i < 50; i++) {
      try (Socket page =
          new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort())) {
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
                    folder.toString(),
                    "-p",
                    "0",
                    "--open"))
            .start();
    try {
      BufferedReader said =
          new BufferedReader(new InputStreamReader(second.getErrorStream(), UTF_8));
      String line = said.readLine();
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
            "serve", "-s", folder.toString(), "-p", String.valueOf(URI.create(address).getPort()));

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
      work.add(() -> get(page).statusCode());
    }
    for (Future<Integer> status : threads.invokeAll(work)) {
      assertEquals(200, status.get());
    }
    threads.shutdown();
  }

  private HttpResponse<String> waitFor(String path, int status) throws Exception {
    Instant end = Instant.now().plusSeconds(10);
    HttpResponse<String> answer = get(path);
    while (answer.statusCode() != status && Instant.now().isBefore(end)) {
      Thread.sleep(20);
      answer = get(path);
    }
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path), BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }
}
