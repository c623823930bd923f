package dev.codevs.serve;

import dev.codevs.build.Preview;
import dev.codevs.bytes.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * What the preview answers to a path of the site.
 *
 * @param status the HTTP status
 * @param type the media type; empty for a redirect
 * @param body the content; for a redirect the location
 */
record Answer(int status, String type, Bytes body) {
  private static final int OK = 200;
  static final int MOVED = 301;
  private static final int NOT_FOUND = 404;
  private static final int BROKEN = 500;

  /**
   * Answers as GitHub Pages does: {@code x} is {@code x.html} too, a folder is its own page, and
   * what is not there is the not-found page.
   *
   * @param path decoded, from the site's root, without the first slash
   */
  static Answer to(String path, Preview preview) {
    if (preview.isBroken()) {
      return html(BROKEN, ProblemPage.of(preview.problems()));
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (preview.has(file)) {
      return file(OK, file, preview);
    }
    if (preview.has(file + ".html")) {
      return file(OK, file + ".html", preview);
    }
    if (preview.has(file + "/index.html")) {
      return new Answer(MOVED, "", Bytes.of((path + "/").getBytes(StandardCharsets.UTF_8)));
    }
    return file(NOT_FOUND, "404.html", preview);
  }

  boolean isRedirect() {
    return status == MOVED;
  }

  boolean isPage() {
    return type.startsWith("text/html");
  }

  private static Answer file(int status, String path, Preview preview) {
    Preview.Rendered rendered = preview.render(path);
    return rendered.file().isPresent()
        ? new Answer(status, ContentType.of(path), rendered.file().get().content())
        : html(BROKEN, ProblemPage.of(rendered.problems()));
  }

  private static Answer html(int status, byte[] page) {
    return new Answer(status, ContentType.of("x.html"), Bytes.of(page));
  }
}
