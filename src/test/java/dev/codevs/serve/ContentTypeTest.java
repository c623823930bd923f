package dev.codevs.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With {@code nosniff} a browser shows a file only if its type is right. */
class ContentTypeTest {

  @ParameterizedTest
  @CsvSource({
    "en/index.html, text/html; charset=utf-8",
    "assets/style.css, text/css; charset=utf-8",
    "a.js, application/javascript; charset=utf-8",
    "a.mjs, application/javascript; charset=utf-8",
    "a.wasm, application/wasm",
    "a.json, application/json; charset=utf-8",
    "a.js.map, application/json; charset=utf-8",
    "site.webmanifest, application/manifest+json; charset=utf-8",
    "a.txt, text/plain; charset=utf-8",
    "sitemap.xml, application/xml",
    "a.pdf, application/pdf",
    "a.svg, image/svg+xml",
    "a.png, image/png",
    "a.jpg, image/jpeg",
    "A.JPEG, image/jpeg",
    "a.gif, image/gif",
    "a.webp, image/webp",
    "a.avif, image/avif",
    "favicon.ico, image/vnd.microsoft.icon",
    "a.woff2, font/woff2",
    "objects.inv, application/octet-stream",
    "CNAME, application/octet-stream",
    ".well-known/security, application/octet-stream"
  })
  void isThatOfTheExtension(String path, String type) {
    assertEquals(type, ContentType.of(path));
  }
}
