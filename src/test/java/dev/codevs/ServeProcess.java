package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
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
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** {@code codevs serve} in a process of its own, on a free port. */
final class ServeProcess implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path err;
  private final String address;

  private ServeProcess(Process process, Path err, String address) {
    this.process = process;
    this.err = err;
    this.address = address;
  }

  /** Starts a preview of a site and waits for its address. */
  static ServeProcess of(SiteFolder site, String... options) throws IOException {
    return start(List.of(), site, options);
  }

  /** Starts a preview of a site with options of the JVM. */
  static ServeProcess start(List<String> jvmOptions, SiteFolder site, String... options)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("serve", "-p", "0"));
    arguments.addAll(List.of("-s", site.path("").toString()));
    arguments.addAll(Arrays.asList(options));
    Path err = Files.createTempFile("codevs-serve", ".err");
    Process process =
        new ProcessBuilder(JavaProcess.command(jvmOptions, arguments.toArray(String[]::new)))
            .redirectError(err.toFile())
            .start();
    String address =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
    return new ServeProcess(process, err, address);
  }

  /** The address that the command has printed. */
  String address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  /** The messages that the command has printed until now. */
  String err() throws IOException {
    return Files.readString(err);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
  }

  /** The version of the site that open pages ask for. */
  String version() throws IOException, InterruptedException {
    return get("_codevs/version").body();
  }

  /** Asks for a path again and again until the answer is as wanted, and returns that answer. */
  HttpResponse<String> waitFor(String path, Predicate<HttpResponse<String>> wanted)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    HttpResponse<String> answer = get(path);
    while (!wanted.test(answer)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(path + " stays at " + answer.statusCode() + "\n" + answer.body());
      }
      TimeUnit.MILLISECONDS.sleep(20);
      answer = get(path);
    }
    return answer;
  }

  /** Waits until the messages contain a text. */
  void waitForErr(String text) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!err().contains(text)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("the messages do not contain " + text + ": " + err());
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** A connection on which the client has sent these characters. */
  Socket connect(String sent) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket.getOutputStream().write(sent.getBytes(UTF_8));
    return socket;
  }

  /** The whole answer to a request that is sent as it is; empty if the connection was closed. */
  String answerTo(String request) throws IOException {
    try (Socket socket = connect(request)) {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (SocketException reset) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Files.delete(err);
  }
}
