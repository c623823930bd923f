package dev.codevs.serve;

import java.util.Map;

/** The media types of the files of a site, by extension, as GitHub Pages sends them. */
final class ContentType {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "application/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/vnd.microsoft.icon",
          "woff2", "font/woff2");

  private ContentType() {}

  static String of(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
