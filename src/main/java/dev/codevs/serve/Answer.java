package dev.codevs.serve;

import dev.codevs.bytes.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP answer.
 *
 * @param status the HTTP status
 * @param headers without the length
 */
record Answer(int status, Map<String, String> headers, Bytes body) {
  static final int OK = 200;
  static final int BROKEN = 500;
  private static final int MOVED = 301;
  private static final String TYPE = "Content-Type";

  /** A file, with the media type that its path says. */
  static Answer file(int status, String path, Bytes content) {
    Answer answer = new Answer(status, Map.of(TYPE, ContentType.of(path)), content);
    return answer.type().equals(ContentType.SVG)
        ? answer.with("Content-Security-Policy", ContentType.SVG_POLICY)
        : answer;
  }

  /** A page that the server makes itself. */
  static Answer page(int status, byte[] html) {
    return file(status, "page.html", Bytes.of(html));
  }

  /** A line of text. */
  static Answer text(int status, String line) {
    Bytes body = Bytes.of((line + "\n").getBytes(StandardCharsets.UTF_8));
    return file(status, "line.txt", body);
  }

  /** A redirect to another path of this server. */
  static Answer redirect(String path) {
    return new Answer(MOVED, Map.of("Location", path), Bytes.NONE);
  }

  /** This answer with one more header. */
  Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** This answer with another body. */
  Answer withBody(byte[] other) {
    return new Answer(status, headers, Bytes.of(other));
  }

  boolean isPage() {
    return type().startsWith("text/html");
  }

  private String type() {
    return headers.getOrDefault(TYPE, "");
  }
}
