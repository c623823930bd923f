package dev.codevs.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tells the pages that are open in browsers to load again, by server-sent events (WHATWG HTML). */
final class Reload {
  static final String EVENTS = "_codevs/events";
  static final String SCRIPT = "_codevs/reload.js";

  /** Loads the page again at each event, and also when a server that was away is back. */
  private static final String CODE =
      """
      const events = new EventSource(document.currentScript.src.replace("reload.js", "events"));
      let away = false;
      events.addEventListener("error", () => { away = true; });
      events.addEventListener("open", () => { if (away) location.reload(); });
      events.addEventListener("message", () => location.reload());
      """;

  private final List<HttpExchange> open = new ArrayList<>();

  static byte[] script() {
    return CODE.getBytes(StandardCharsets.UTF_8);
  }

  /** Adds the script to a page; what stands behind {@code ?} in its address it tells the server. */
  static byte[] into(byte[] page, String address) {
    String html = new String(page, StandardCharsets.UTF_8);
    String script = "<script src=\"" + address + "\"></script>\n";
    int end = html.lastIndexOf("</body>");
    return (end < 0 ? html + script : html.substring(0, end) + script + html.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Keeps the connection of a page that waits for events. */
  synchronized void add(HttpExchange page) throws IOException {
    page.getResponseHeaders().set("Content-Type", "text/event-stream");
    page.getResponseHeaders().set("Cache-Control", "no-store");
    page.sendResponseHeaders(200, 0);
    send(page, ": waiting\n\n");
    open.add(page);
  }

  /** Has all open pages load again. */
  synchronized void all() {
    open.removeIf(page -> !isReached(page, "data: reload\n\n"));
  }

  /** Lets go of the connections of pages that were left: only writing tells which these are. */
  synchronized void forgetTheGone() {
    open.removeIf(page -> !isReached(page, ": still here\n\n"));
  }

  private static boolean isReached(HttpExchange page, String event) {
    try {
      send(page, event);
      return true;
    } catch (IOException gone) {
      page.close();
      return false;
    }
  }

  private static void send(HttpExchange page, String event) throws IOException {
    OutputStream out = page.getResponseBody();
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
