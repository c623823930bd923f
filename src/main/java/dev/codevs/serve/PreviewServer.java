package dev.codevs.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.codevs.build.BuildOptions;
import dev.codevs.build.Preview;
import dev.codevs.bytes.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Serves a site from memory, renders the page that is asked for, and has open pages load again when
 * an input changes. Nothing is written.
 */
public final class PreviewServer {
  private static final long LOOK_MILLIS = 120;
  private static final long SETTLE_MILLIS = 40;
  private static final int LOOKS_TO_A_SIGN = 40;
  private static final int THREADS = 16;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Settings settings;
  private final Consumer<Preview> listener;
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(THREADS, PreviewServer::daemon);
  private final Reload reload = new Reload();
  private final Watcher watcher;
  private volatile Shown shown;

  /**
   * How to serve.
   *
   * @param host the address to bind to
   * @param port the port; 0 for any that is free
   * @param basePath the path of the site's root; begins and ends with {@code /}
   */
  public record Settings(BuildOptions options, String host, int port, String basePath) {}

  /**
   * The site that pages are rendered from.
   *
   * @param version counts the changes
   */
  private record Shown(Preview preview, int version) {}

  private PreviewServer(Settings settings, Consumer<Preview> listener) throws IOException {
    this.settings = settings;
    this.listener = listener;
    // The server of the JDK sends the head of an answer before its body; with Nagle's algorithm the
    // body then waits 40 ms for the browser to confirm the head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
    // The watcher comes first: what changes while the site is loaded is seen as a change.
    this.watcher = new Watcher(settings.options().project());
    this.shown = new Shown(load(), 1);
  }

  /**
   * Starts a server.
   *
   * @param listener is told of the site at the start and after each change
   * @throws IOException where the port is taken or the host is not this machine's
   */
  public static PreviewServer start(Settings settings, Consumer<Preview> listener)
      throws IOException {
    PreviewServer server = new PreviewServer(settings, listener);
    server.server.createContext("/", server::handle);
    server.server.setExecutor(server.threads);
    server.server.start();
    return server;
  }

  /** The address of the site's root. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + server.getAddress().getPort() + settings.basePath();
  }

  /** Looks for changes until the thread is interrupted. */
  public void watch() throws InterruptedException {
    for (int looks = 1; true; looks++) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      if (watcher.hasChanged()) {
        letSettle();
        shown = new Shown(load(), shown.version() + 1);
        listener.accept(shown.preview());
        reload.all();
      } else if (looks % LOOKS_TO_A_SIGN == 0) {
        reload.forgetTheGone();
      }
    }
  }

  /** An editor empties a file before it writes it: what is being written is not read yet. */
  private void letSettle() throws InterruptedException {
    do {
      TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
    } while (watcher.hasChanged());
  }

  private Preview load() {
    BuildOptions given = settings.options();
    return Preview.of(
        new BuildOptions(
            given.project(),
            Optional.of(address()),
            given.jobs(),
            given.translated(),
            given.pseudo()));
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
    if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
      refuse(exchange, 421, "This preview answers only under the address it is bound to.\n");
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      refuse(exchange, 405, "A preview is for reading.\n");
    } else if (settings.basePath().equals(path + "/")) {
      redirect(exchange, settings.basePath());
    } else if (!path.startsWith(settings.basePath())) {
      refuse(exchange, 404, "The site begins at " + settings.basePath() + "\n");
    } else {
      answer(exchange, path.substring(settings.basePath().length()));
    }
  }

  /** A page of another site that points its name at this machine is not answered. */
  private boolean isOurs(String host) {
    String name = host == null ? "" : host.replaceAll(":\\d+$", "");
    boolean open = settings.host().equals("0.0.0.0") || settings.host().equals("::");
    return open || LOOPBACK.contains(name) || name.equals(settings.host());
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    if (path.equals(Reload.EVENTS)) {
      reload.add(exchange);
      // A page that was rendered before the last change and asks only now was not told of it.
      if (!String.valueOf(shown.version()).equals(exchange.getRequestURI().getQuery())) {
        reload.all();
      }
      return;
    }
    Shown site = shown;
    Answer answer =
        path.equals(Reload.SCRIPT)
            ? new Answer(200, ContentType.of(path), Bytes.of(Reload.script()))
            : Answer.to(path, site.preview());
    byte[] body = answer.body().array();
    if (answer.isRedirect()) {
      redirect(exchange, settings.basePath() + new String(body, StandardCharsets.UTF_8));
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean page = answer.isPage();
    String script = settings.basePath() + Reload.SCRIPT + "?" + site.version();
    send(exchange, answer.status(), page ? Reload.into(body, script) : body);
  }

  private static void redirect(HttpExchange exchange, String target) throws IOException {
    exchange.getResponseHeaders().set("Location", target);
    send(exchange, Answer.MOVED, new byte[0]);
  }

  private static void refuse(HttpExchange exchange, int status, String reason) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", ContentType.of("x.txt"));
    send(exchange, status, reason.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
    }
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      if (!head) {
        out.write(body);
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "codevs-preview");
    thread.setDaemon(true);
    return thread;
  }
}
