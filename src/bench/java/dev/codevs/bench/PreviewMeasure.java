package dev.codevs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Measures {@code serve}: the first page, a later page, an edit until the page shows it, and 10,000
 * requests.
 */
final class PreviewMeasure {
  private static final Path BROWSER = Path.of("src/test/browser");
  private static final int WARM_UP = 300;
  private static final int REQUESTS = 10_000;
  private static final int CONNECTIONS = 50;
  private static final double NANOS = 1e9;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final SyntheticSite site;
  private final Results results;
  private String address = "";

  PreviewMeasure(SyntheticSite site, Results results) {
    this.site = site;
    this.results = results;
  }

  /**
   * Measures one server from its start to its end.
   *
   * @param command the command that starts a server on a free port; the first line of its output is
   *     its address
   */
  void run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process server =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      address = said.readLine();
      get(site.comparison(0));
      add("serve: the first page, from the start of the JVM", start);
      for (int i = 0; i < WARM_UP; i++) {
        get(site.comparison(i));
      }
      long warm = System.nanoTime();
      get(site.comparison(WARM_UP));
      add("serve: a page after " + WARM_UP + " others", warm);
      edit();
      editInBrowser();
      many(server);
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  private void edit() throws IOException, InterruptedException {
    String before = version();
    long start = System.nanoTime();
    site.editCode();
    while (version().equals(before)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    get(site.editedPage());
    add("serve: an edit, until its page is there", start);
    site.restore();
  }

  /** The version of the site, for which open pages ask. */
  private String version() throws IOException, InterruptedException {
    return client.send(request("_codevs/version"), BodyHandlers.ofString()).body();
  }

  /** Measures an edit until Chromium shows it, if the browser tests are installed. */
  private void editInBrowser() throws IOException, InterruptedException {
    if (!Files.exists(BROWSER.resolve("node_modules"))) {
      return;
    }
    Process edits =
        new ProcessBuilder(
                "node",
                BROWSER.resolve("edit.mjs").toString(),
                address + site.editedPage(),
                site.editedFile().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(edits.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (edits.waitFor() != 0) {
      throw new IOException("Chromium did not show an edit");
    }
    double seconds = Integer.parseInt(said.strip()) / 1e3;
    results.add(
        site.comparisons(), "serve: an edit, until Chromium shows it", new Measured(seconds, 0, 0));
  }

  private void many(Process server) throws IOException, InterruptedException {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      String page = site.comparison(i);
      work.add(() -> get(page));
    }
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    long start = System.nanoTime();
    try {
      for (Future<Integer> status : threads.invokeAll(work)) {
        status.get();
      }
    } catch (ExecutionException failed) {
      throw new IOException("a request failed", failed);
    } finally {
      threads.shutdown();
    }
    double seconds = (System.nanoTime() - start) / NANOS;
    results.add(
        site.comparisons(),
        "serve: 10,000 requests from 50 connections",
        new Measured(seconds, 0, Measured.peak(server)));
  }

  private int get(String path) throws IOException, InterruptedException {
    int status = client.send(request(path), BodyHandlers.ofByteArray()).statusCode();
    if (status != 200) {
      throw new IOException(path + " is answered with " + status);
    }
    return status;
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }

  private void add(String what, long start) {
    results.add(site.comparisons(), what, new Measured((System.nanoTime() - start) / NANOS, 0, 0));
  }
}
