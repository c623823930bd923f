package dev.codevs.serve;

import java.util.Locale;
import java.util.Map;

/** The media types of files by their extension, as GitHub Pages sends them. */
final class ContentType {
  static final String SVG = "image/svg+xml";

  /**
   * The policy for an SVG file that is opened as a page: its scripts do not run, so that a picture
   * of a contributor cannot read the rest of the site (CSP Level 3 §6).
   */
  static final String SVG_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

  private static final String UTF_8 = "; charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html" + UTF_8),
          Map.entry("htm", "text/html" + UTF_8),
          Map.entry("css", "text/css" + UTF_8),
          Map.entry("js", "application/javascript" + UTF_8),
          Map.entry("mjs", "application/javascript" + UTF_8),
          Map.entry("json", "application/json" + UTF_8),
          Map.entry("map", "application/json" + UTF_8),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("webmanifest", "application/manifest+json" + UTF_8),
          Map.entry("wasm", "application/wasm"),
          Map.entry("xml", "application/xml"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("rss", "application/rss+xml"),
          Map.entry("txt", "text/plain" + UTF_8),
          Map.entry("md", "text/markdown" + UTF_8),
          Map.entry("csv", "text/csv" + UTF_8),
          Map.entry("vtt", "text/vtt" + UTF_8),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"),
          Map.entry("gz", "application/gzip"),
          Map.entry("svg", SVG),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"));

  private ContentType() {}

  /** The media type of a file; {@code application/octet-stream} if its extension is unknown. */
  static String of(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
