package dev.codevs.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Set;

/** Answers the requests to a preview. */
final class SiteHandler implements HttpHandler {
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int MISDIRECTED = 421;
  private static final int NOT_MODIFIED = 304;
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final LiveSite site;
  private final HostRule hosts;
  private final String basePath;
  private final PreviewListener listener;

  SiteHandler(LiveSite site, String host, String basePath, PreviewListener listener) {
    this.site = site;
    this.hosts = new HostRule(host);
    this.basePath = basePath;
    this.listener = listener;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = Request.of(exchange);
      send(exchange, request, answerOrFailure(request, site.current()));
    }
  }

  /** The answer to a request; if codevs fails, a page that says so. */
  private Answer answerOrFailure(Request request, LoadedSite current) {
    try {
      return Conditions.applied(request, answer(request, current));
    } catch (RuntimeException | Error cause) {
      PreviewFailure failure = PreviewFailure.of(cause);
      listener.failed(failure);
      return followed(Answer.page(Answer.BROKEN, ProblemPage.of(failure.message())), current);
    }
  }

  private Answer answer(Request request, LoadedSite current) {
    String path = request.path();
    if (!hosts.allows(request.host())) {
      return Answer.text(MISDIRECTED, "The preview answers only under the address it listens on.");
    }
    if (!METHODS.contains(request.method())) {
      return Answer.text(NOT_ALLOWED, "The preview is read-only.").with("Allow", "GET, HEAD");
    }
    if (basePath.equals(path + "/")) {
      return Answer.redirect(basePath);
    }
    return path.startsWith(basePath)
        ? answer(path.substring(basePath.length()), current)
        : Answer.text(NOT_FOUND, "The site begins at " + basePath);
  }

  private Answer answer(String path, LoadedSite current) {
    return switch (path) {
      case Reload.SCRIPT -> Answer.file(Answer.OK, path, Reload.script());
      case Reload.VERSION -> Answer.text(Answer.OK, current.version());
      default -> followed(FileAnswer.to(path, current, basePath), current);
    };
  }

  /** Adds to an answer that is a page the script that loads the page again after a change. */
  private Answer followed(Answer answer, LoadedSite current) {
    String script = basePath + Reload.SCRIPT + "?" + current.version();
    return answer.isPage()
        ? answer.withBody(Reload.inserted(answer.body().array(), script))
        : answer;
  }

  private static void send(HttpExchange exchange, Request request, Answer answer)
      throws IOException {
    byte[] body = answer.body().array();
    Headers headers = exchange.getResponseHeaders();
    answer.headers().forEach(headers::set);
    headers.set("X-Content-Type-Options", "nosniff");
    // A browser asks whether its copy is still the same. Without this header it may not ask.
    headers.set("Cache-Control", "no-cache");
    if (request.isHead() || answer.status() == NOT_MODIFIED) {
      headers.set("Content-Length", String.valueOf(body.length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
