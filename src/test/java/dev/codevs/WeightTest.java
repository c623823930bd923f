package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader has to load: 14 KiB is what arrives before a server waits for an answer. */
class WeightTest {
  private static final int LIMIT = 14 * 1024;

  /** An Arabic letter takes two bytes, so the same page with an answer of its own is heavier. */
  private static final int ARABIC_LIMIT = 15_500;

  private static final int INDEX_LIMIT = 30_000;

  @Test
  void noComparisonIsHeavierThanTheFirstFlight() {
    assertEquals(
        List.of(), heavier(path -> path.contains("-vs-") && !path.startsWith("ar/"), LIMIT));
    assertEquals(
        List.of(), heavier(path -> path.contains("-vs-") && path.startsWith("ar/"), ARABIC_LIMIT));
  }

  @Test
  void allStylesTogetherAreLight() {
    assertTrue(sum(".css") <= LIMIT, () -> sum(".css") + " bytes of styles");
  }

  @Test
  void allScriptsTogetherAreLight() {
    assertTrue(sum(".js") <= LIMIT, () -> sum(".js") + " bytes of scripts");
  }

  @Test
  void theFindersIndexIsLightWhenCompressed() throws IOException {
    for (Map.Entry<String, byte[]> file : ReferenceSite.files().entrySet()) {
      if (file.getKey().matches("assets/codes-.*\\.json")) {
        int size = compressed(file.getValue());
        assertTrue(size <= INDEX_LIMIT, () -> file.getKey() + ": " + size + " bytes");
      }
    }
  }

  @Test
  void aComparisonAsksForThreeMoreFilesAndNobodyElse() {
    String page = new String(ReferenceSite.files().get("en/websocket/1003-vs-1012.html"), UTF_8);

    Document parsed = Jsoup.parse(page);
    assertEquals(
        List.of("../../assets/favicon.svg", "../../assets/style.css"),
        parsed.select("link[rel=icon], link[rel=stylesheet]").eachAttr("href"));
    assertEquals(
        List.of("../../assets/page.js"), parsed.select("script, img, iframe").eachAttr("src"));
  }

  private static List<String> heavier(Predicate<String> which, int limit) {
    return ReferenceSite.files().entrySet().stream()
        .filter(file -> which.test(file.getKey()) && file.getValue().length > limit)
        .map(file -> file.getKey() + ": " + file.getValue().length)
        .toList();
  }

  private static int sum(String ending) {
    return ReferenceSite.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(ending))
        .mapToInt(file -> file.getValue().length)
        .sum();
  }

  private static int compressed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.size();
  }
}
