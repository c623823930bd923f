package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader has to load: 14 KiB is what arrives before a server waits for an answer. */
class WeightTest {
  private static final int LIMIT = 14 * 1024;

  /** GitHub Pages takes 1 GB, and a site of 100,000 pages must fit. */
  private static final int AVERAGE_LIMIT = 10_000;

  private static final int INDEX_LIMIT = 30 * 1024;
  private static final int MANY_CODES = 600;
  private static final Pattern INDEX = Pattern.compile("assets/codes-.*\\.js");

  @Test
  void noPageIsHeavierThanTheFirstFlight() {
    assertEquals(
        List.of(),
        sizes(path -> path.endsWith(".html"))
            .filter(file -> file.getValue() > LIMIT)
            .map(file -> file.getKey() + ": " + file.getValue())
            .toList());
  }

  @Test
  void aHundredThousandComparisonsFitTheHost() {
    double average =
        sizes(path -> path.contains("-vs-")).mapToInt(Map.Entry::getValue).average().orElseThrow();

    assertTrue(average <= AVERAGE_LIMIT, () -> average + " bytes on average");
  }

  @Test
  void allStylesTogetherAreLight() {
    int sum = sum(path -> path.endsWith(".css"));

    assertTrue(sum <= LIMIT, () -> sum + " bytes of styles");
  }

  /** Comments and indentation do not count: they are for readers of the source. */
  @Test
  void allScriptsTogetherAreLight() {
    int sum =
        ReferenceSite.files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".js"))
            .filter(file -> !INDEX.matcher(file.getKey()).matches())
            .map(file -> new String(file.getValue(), UTF_8))
            .mapToInt(script -> script.replaceAll("(?m)^ +(?://.*)?|^//.*", "").length())
            .sum();

    assertTrue(sum <= LIMIT, () -> sum + " bytes of scripts");
  }

  @Test
  void theFindersIndexOfManyCodesIsLightWhenCompressed() throws IOException {
    int codes = codes();
    for (Map.Entry<String, byte[]> file : ReferenceSite.files().entrySet()) {
      if (INDEX.matcher(file.getKey()).matches()) {
        long size = (long) compressed(file.getValue()) * MANY_CODES / codes;
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

  private static Stream<Map.Entry<String, Integer>> sizes(Predicate<String> which) {
    return ReferenceSite.files().entrySet().stream()
        .filter(file -> which.test(file.getKey()))
        .map(file -> Map.entry(file.getKey(), file.getValue().length));
  }

  private static int sum(Predicate<String> which) {
    return sizes(which).mapToInt(Map.Entry::getValue).sum();
  }

  /** How many codes the site has: each has one page of its own in a family's folder. */
  private static int codes() {
    return (int)
        sizes(
                path ->
                    path.matches("en/[^/]+/[^/]+\\.html")
                        && !path.contains("-vs-")
                        && !path.matches(".*/(?:index|class-[^/]+)\\.html"))
            .count();
  }

  private static int compressed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.size();
  }
}
