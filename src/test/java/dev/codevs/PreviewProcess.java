package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A preview server in a process of its own. */
final class PreviewProcess implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process server;
  private final String address;

  private PreviewProcess(Process server, String address) {
    this.server = server;
    this.address = address;
  }

  /** Starts the server of a site; it answers when this returns. */
  static PreviewProcess start(SiteFolder site, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("serve", "-p", "0", "-s", site.path("").toString()));
    arguments.addAll(Arrays.asList(options));
    Process server =
        new ProcessBuilder(JavaProcess.command(List.of(), arguments.toArray(String[]::new)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new PreviewProcess(server, server.inputReader(UTF_8).readLine());
  }

  /** The address of the site's root, with a slash at its end. */
  String address() {
    return address;
  }

  int port() {
    return URI.create(address).getPort();
  }

  long pid() {
    return server.pid();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path), BodyHandlers.ofString());
  }

  HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }

  static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body)
      throws IOException, InterruptedException {
    return CLIENT.send(request, body);
  }

  /** The lines of an endless answer. */
  BufferedReader lines(String path) throws IOException, InterruptedException {
    return new BufferedReader(
        new InputStreamReader(send(request(path), BodyHandlers.ofInputStream()).body(), UTF_8));
  }

  /** A connection for a request that no client sends. */
  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port());
  }

  @Override
  public void close() {
    server.destroyForcibly().onExit().join();
  }
}
