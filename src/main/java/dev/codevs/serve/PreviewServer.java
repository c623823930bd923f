package dev.codevs.serve;

import com.sun.net.httpserver.HttpServer;
import dev.codevs.build.BuildOptions;
import dev.codevs.build.Preview;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * An HTTP server that shows a site from memory and writes nothing.
 *
 * <p>{@link #start} loads the site and answers requests from then on. {@link #watch} looks for a
 * changed input several times a second and then loads the site again. Open pages ask for the
 * version of the site, and load themselves again if it is another ({@link Reload}).
 */
public final class PreviewServer {
  private static final long LOOK_MILLIS = 120;
  private static final long SETTLE_MILLIS = 40;
  private static final int MAX_SETTLE_LOOKS = 10;

  private final Settings settings;
  private final PreviewListener listener;
  private final HttpServer server;
  private final Watcher watcher;
  private final LiveSite site;

  /**
   * How to serve.
   *
   * @param options the site; its base URL is replaced by the address of the server
   * @param host the address to listen on
   * @param port the port, 0 to 65535; 0 for any free port
   * @param basePath the path of the site's root; begins and ends with {@code /}
   */
  public record Settings(BuildOptions options, String host, int port, String basePath) {}

  private PreviewServer(
      Settings settings, PreviewListener listener, Function<BuildOptions, Preview> loader)
      throws IOException {
    this.settings = settings;
    this.listener = listener;
    ServerLimits.set();
    this.server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
    // The watcher comes first, so that it notices an edit that is made while the site is loaded.
    this.watcher = new Watcher(settings.options().project());
    this.site = new LiveSite(() -> loader.apply(withAddress(settings.options())), listener);
  }

  /**
   * Loads the site and starts to answer requests.
   *
   * @param listener receives the site, before this method returns and after each change
   * @throws IOException if the port is taken or this machine does not have the address
   */
  public static PreviewServer start(Settings settings, PreviewListener listener)
      throws IOException {
    return start(settings, listener, Preview::of);
  }

  /** Starts a server that loads the site by another function, for tests of its failures. */
  static PreviewServer start(
      Settings settings, PreviewListener listener, Function<BuildOptions, Preview> loader)
      throws IOException {
    PreviewServer preview = new PreviewServer(settings, listener, loader);
    preview.server.createContext(
        "/", new SiteHandler(preview.site, settings.host(), settings.basePath(), listener));
    preview.server.setExecutor(ServerLimits.threads());
    preview.server.start();
    return preview;
  }

  /** The address of the site's root, such as {@code http://127.0.0.1:8080/}. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + server.getAddress().getPort() + settings.basePath();
  }

  /**
   * Loads the site again after each change of an input, until the thread is interrupted. A failure
   * is reported to the listener, and the next look follows after a second.
   */
  public void watch() throws InterruptedException {
    while (true) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      try {
        loadIfChanged();
      } catch (RuntimeException | Error failure) {
        listener.failed(PreviewFailure.of(failure));
        TimeUnit.SECONDS.sleep(1);
      }
    }
  }

  /** Ends the server and closes its connections. */
  void stop() {
    server.stop(0);
  }

  private void loadIfChanged() throws InterruptedException {
    if (watcher.hasChanged()) {
      letSettle();
      site.load(watcher::hasChanged);
    }
  }

  /**
   * Waits until no file changes any more, because an editor empties a file before it writes the
   * file. A program that writes all the time is not waited for: then pages would show no edit until
   * the program ends.
   */
  private void letSettle() throws InterruptedException {
    for (int looks = 0; looks < MAX_SETTLE_LOOKS; looks++) {
      TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
      if (!watcher.hasChanged()) {
        return;
      }
    }
  }

  private BuildOptions withAddress(BuildOptions given) {
    return new BuildOptions(
        given.project(), Optional.of(address()), given.jobs(), given.translated(), given.pseudo());
  }
}
