package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The five seed pages are the contract for the words of a comparison page: its headings in the
 * page's language, its prose in the source language.
 */
class SeedTest {
  private static final String SKIPPED =
      "nav, aside, header, footer, script, style, template, [hidden]";
  private static final String BLOCK = "p, h1, h2, h3, [data-ordinal]";

  @ParameterizedTest
  @CsvSource({
    "000_51a7d6aea79871f4.txt, ar/websocket/1003-vs-1012.html, compact",
    "001_6a9be2d8467db859.txt, vi/websocket/1002-vs-1012.html, compact",
    "002_a34651e2e1e4344b.txt, fr/websocket/1002-vs-1003.html, full",
    "003_eb3805514dd744b8.txt, fr/websocket/1007-vs-1012.html, full",
    "004_8de06d9b5c4b8134.txt, en/websocket/1003-vs-1011.html, full"
  })
  void thePageSaysTheWordsOfTheSeed(String seed, String page, String form) throws IOException {
    String html = Files.readString(ReferenceSite.untranslatedFolder().resolve(page));
    List<Element> blocks = blocks(html);
    String expected = Files.readString(Path.of("src/test/resources/seeds", seed));

    assertEquals(expected, form.equals("full") ? full(blocks) : compact(blocks));
  }

  private static List<Element> blocks(String html) {
    Element article = Jsoup.parse(html).selectFirst("article");
    List<Element> blocks = new ArrayList<>();
    for (Element block : article.select(BLOCK)) {
      if (block.closest(SKIPPED) == null && !block.text().isBlank()) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static String full(List<Element> blocks) {
    return blocks.stream().map(Element::text).collect(Collectors.joining("\n\n"));
  }

  private static String compact(List<Element> blocks) {
    return blocks.subList(1, blocks.size() - 1).stream()
        .filter(block -> !block.hasAttr("data-ordinal"))
        .map(Element::text)
        .collect(Collectors.joining("\n"));
  }
}
