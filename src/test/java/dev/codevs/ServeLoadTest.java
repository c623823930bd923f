package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No client keeps the others waiting. */
class ServeLoadTest {
  private static final String HALF_A_REQUEST = "GET /en/abc/1.html HTTP/1.1\r\nHost: loc";

  @TempDir private static Path folder;
  private static SiteFolder site;
  private static ServeProcess server;
  private final List<Socket> open = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    site = SiteFolder.small(folder);
    server = ServeProcess.of(site);
  }

  @AfterEach
  void disconnect() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void twoHundredSilentClientsAndTwoHundredHalfRequestsKeepNobodyWaiting() throws Exception {
    Socket half = server.connect(HALF_A_REQUEST);
    open.add(half);
    for (int i = 0; i < 200; i++) {
      open.add(server.connect(""));
      open.add(server.connect(HALF_A_REQUEST));
    }

    assertIsQuick();

    String answer = new String(half.getInputStream().readAllBytes(), UTF_8);
    assertEquals("", answer, "a client that stops in the middle loses its connection");
  }

  @Test
  void bodiesThatNeverComeKeepNobodyWaiting() throws Exception {
    String post = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nbegin";
    for (int i = 0; i < 100; i++) {
      open.add(server.connect(post));
    }

    assertIsQuick();
  }

  @Test
  void aLongHeaderClosesTheConnectionAndNothingElse() throws Exception {
    String start = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    String many = "";
    for (int i = 0; i < 2_000; i++) {
      many += "X-" + i + ": y\r\n";
    }
    for (String headers : List.of("X: " + "y".repeat(1_000_000) + "\r\n", many)) {
      String answer = server.answerTo(start + headers + "\r\n");
      assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
    }
    String longTarget = "GET /" + "y".repeat(1_000_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String answer = server.answerTo(longTarget);
    assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);

    assertEquals(200, server.get("en/abc/1.html").statusCode());
  }

  /** A browser sends the cookies of every program on localhost to the preview. */
  @Test
  void manyCookiesAreNoReasonToRefuse() throws Exception {
    String cookies = "Cookie: " + "name=value; ".repeat(1_500) + "\r\n";

    String answer =
        server.answerTo(
            "GET /en/ HTTP/1.1\r\nHost: localhost\r\n" + cookies + "Connection: close\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @Test
  void clientsThatLeaveAreForgotten() throws Exception {
    Path connections = Path.of("/proc", String.valueOf(server.pid()), "fd");
    assumeTrue(Files.isDirectory(connections), "/proc is missing");
    int before = connections.toFile().list().length;
    for (int i = 0; i < 100; i++) {
      server.connect(i % 2 == 0 ? HALF_A_REQUEST : "").close();
    }

    Instant end = Instant.now().plusSeconds(60);
    while (connections.toFile().list().length > before + 25 && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    int after = connections.toFile().list().length;
    assertTrue(after <= before + 25, before + " open files, then " + after);
  }

  @Test
  void tenThousandRequestsFromFiftyConnectionsAreAllAnswered() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(50);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String page =
          List.of("en/abc/1.html", "en/abc/1-vs-2.html", "en/", "_codevs/version").get(i % 4);
      work.add(() -> server.get(page).statusCode());
    }
    for (Future<Integer> status : threads.invokeAll(work)) {
      assertEquals(200, status.get());
    }
    threads.shutdown();
  }

  private void assertIsQuick() throws IOException, InterruptedException {
    Instant start = Instant.now();
    assertEquals(200, server.get("en/abc/1.html").statusCode());
    Duration waited = Duration.between(start, Instant.now());
    assertTrue(waited.toMillis() < 5_000, "answered after " + waited);
  }
}
