package dev.codevs.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The method, target and headers of an HTTP request. */
record Request(String method, URI target, Headers headers) {

  static Request of(HttpExchange exchange) {
    return new Request(
        exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
  }

  boolean isHead() {
    return method.equals("HEAD");
  }

  /** The path, decoded. */
  String path() {
    return Optional.ofNullable(target.getPath()).orElse("");
  }

  /**
   * The host and port that the client asks for: those of the target if it has any, otherwise those
   * of the header {@code Host} (RFC 9112 §3.2.2). Empty if there are none, or several.
   */
  String host() {
    if (target.getRawAuthority() != null) {
      return target.getRawAuthority();
    }
    List<String> hosts = headers.getOrDefault("Host", List.of());
    return hosts.size() == 1 ? hosts.get(0) : "";
  }

  /** The first value of a header. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }
}
