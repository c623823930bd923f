package dev.codevs.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.build.BuildOptions;
import dev.codevs.build.Preview;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The preview survives every failure of codevs, and shows it until the next edit. */
class PreviewServerTest {
  private static final String DONE = "loaded";

  private Path project;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Queue<WeakReference<Preview>> sites = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private PreviewServer server;
  private Thread watching;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    project = folder;
    write("content/site.json", "{\"name\": \"N\", \"languages\": [\"en\"], \"families\": [\"a\"]}");
    write("content/a/family.json", "{\"label\": \"A\", \"category\": \"C\", \"pairs\": \"all\"}");
    edit("first");
    BuildOptions options = new BuildOptions(project, Optional.empty(), 1, true, false);
    server =
        PreviewServer.start(
            new PreviewServer.Settings(options, "127.0.0.1", 0, "/"), listener(), this::load);
    watching = new Thread(this::watch);
    watching.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join();
    server.stop();
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new StackOverflowError(),
        new OutOfMemoryError(),
        new LinkageError("a class is missing"),
        new IllegalStateException("a bug"));
  }

  @Test
  void anErrorBelowAnExceptionIsFound() {
    Throwable wrapped = new IllegalStateException(new RuntimeException(new StackOverflowError()));

    assertFalse(PreviewFailure.of(wrapped).isBug());
    assertTrue(PreviewFailure.of(new IllegalStateException()).isBug());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureIsShownUntilTheNextEdit(Throwable cause) throws Exception {
    assertEquals(DONE, event());
    String before = get("_codevs/version").body();
    assertEquals(200, get("en/a/1.html").statusCode());

    failure.set(cause);
    edit("second");

    assertEquals(cause.toString(), event());
    HttpResponse<String> page = get("en/a/1.html");
    assertEquals(500, page.statusCode());
    assertTrue(page.body().contains(PreviewFailure.of(cause).message()), page.body());
    assertTrue(page.body().contains("<script src=\"/_codevs/reload.js?"), page.body());
    assertFalse(get("_codevs/version").body().equals(before));

    failure.set(null);
    edit("third");

    assertEquals(DONE, event());
    assertTrue(get("en/a/1.html").body().contains("third"));
  }

  @Test
  void fiveHundredEditsInTenSecondsLeaveNoOldSiteInMemory() throws Exception {
    for (int edit = 1; edit <= 500; edit++) {
      edit("number " + edit);
      TimeUnit.MILLISECONDS.sleep(20);
    }
    while (!get("en/a/1.html").body().contains("The number 500 edit.")) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    int loads = sites.size();
    assertTrue(loads > 5, "only " + loads + " loads");

    // The watcher may load the site once more, so one old site may be in use.
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (inMemory() > 2 && System.nanoTime() < end) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertTrue(inMemory() <= 2, inMemory() + " of " + loads + " sites are in memory");
  }

  private long inMemory() {
    return sites.stream().filter(site -> site.get() != null).count();
  }

  private Preview load(BuildOptions options) {
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    Preview preview = Preview.of(options);
    sites.add(new WeakReference<>(preview));
    return preview;
  }

  private void watch() {
    try {
      server.watch();
    } catch (InterruptedException stopped) {
      // The test is over.
    }
  }

  private PreviewListener listener() {
    return new PreviewListener() {
      @Override
      public void loaded(Preview preview) {
        events.add(DONE);
      }

      @Override
      public void failed(PreviewFailure failure) {
        events.add(failure.cause().toString());
      }
    };
  }

  private String event() throws InterruptedException {
    return String.valueOf(events.poll(30, TimeUnit.SECONDS));
  }

  private void edit(String word) throws IOException {
    write(
        "content/a/1.json",
        "{\"code\": \"1\", \"name\": \"N\", \"description\": \"The "
            + word
            + " edit.\", \"whenYouSeeIt\": \"W.\", \"howToFix\": \"F.\"}");
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Path whole = project.resolve("whole");
    Files.writeString(whole, text);
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
