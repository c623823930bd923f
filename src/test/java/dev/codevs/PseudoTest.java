package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The pseudo-languages write every text of a bundle, and every text of the content, in brackets: a
 * letter outside of them came from neither, and two pairs in one paragraph are a sentence that was
 * glued.
 */
class PseudoTest {
  private static final Pattern PSEUDO = Pattern.compile("(en-XA|ar-XB)/.*\\.html");

  /** What the style sheet shows as boxes of their own, so that no sentence goes across them. */
  private static final String BOXES = ".picker > *, .step a, .step span, li > small";

  @Test
  void everyTextComesFromABundleOrTheContent() {
    checkAll(page -> paragraphs(page).flatMap(PseudoTest::outside));
  }

  @Test
  void noSentenceIsGluedFromPieces() {
    checkAll(page -> paragraphs(page).flatMap(PseudoTest::glued));
  }

  @Test
  void whatIsReadByProgramsIsFromABundleToo() throws IOException {
    for (String tag : List.of("en-XA", "ar-XB")) {
      String description = text(tag + "/opensearch.xml");
      assertTrue(description.contains("<Description>["), description);
      JsonNode index = index(tag);
      index
          .properties()
          .forEach(
              words -> {
                if (words.getValue().isTextual()) {
                  assertTrue(words.getValue().asText().startsWith("["), words.toString());
                }
              });
      assertTrue(index.get("families").get(0).get(1).asText().startsWith("["));
    }
    checkAll(PseudoTest::foreignData);
  }

  @Test
  void bothAreSeen() {
    assertEquals(
        List.of("html > body > p: “Help [ĥéélþ]” has “Help ” from no bundle"),
        found("<p>Help [ĥéélþ]</p>", PseudoTest::outside));
    assertEquals(
        List.of("html > body > p: “[á] [ƀ]” is glued of 2 pieces"),
        found("<p>[á] <a>[ƀ]</a></p>", PseudoTest::glued));
    assertEquals(
        List.of("html > body > p: “[á] \u2068RFC\u2069” is glued of a piece and a name"),
        found("<p>[á] <bdi>RFC</bdi></p>", PseudoTest::glued));
    assertEquals(List.of(), found("<p>[á [ƀ] <bdi>RFC</bdi> [ç]]</p>", PseudoTest::glued));
    assertEquals(
        List.of(), found("<p lang=en>Help</p><p><bdi>Help</bdi></p>", PseudoTest::outside));
  }

  @Test
  void aThirdIsAddedToEveryText() {
    JsonNode source = Page.json("i18n/en.json");
    String page = text("en-XA/index.html");
    String summary = source.get("home.summary").asText();
    String longer = Page.of("a.html", page).html().select("main > p").first().text();

    double grown = (double) longer.length() / summary.length();
    assertTrue(grown > 1.25 && grown < 1.45, longer);
  }

  @Test
  void theyAreInNoSitemapAndNobodysTranslation() {
    assertFalse(text("sitemap-1.xml").contains("-X"));
    Page page = Page.of("a.html", text("en-XA/http/404.html"));
    assertEquals(Page.BASE + "en/http/404.html", page.canonical());
    assertEquals(List.of(), page.html().select("link[hreflang]").eachAttr("hreflang"));
    assertFalse(
        Page.of("a.html", text("en/http/404.html")).html().select("link[hreflang*=-X]").hasText());
  }

  /** What the script of the finder's index passes on. */
  private static JsonNode index(String tag) throws IOException {
    String script = text("assets/codes-" + tag + ".js");
    return new ObjectMapper()
        .readTree(script.substring(script.indexOf('(') + 1, script.lastIndexOf(')')));
  }

  private static String text(String path) {
    byte[] file = ReferenceSite.pseudo().get(path);
    return new String(file, UTF_8);
  }

  private static void checkAll(Function<Page, Stream<String>> check) {
    Page.assertNone(
        ReferenceSite.pseudo().keySet().parallelStream()
            .filter(path -> PSEUDO.matcher(path).matches())
            .map(path -> Page.of(path, text(path)))
            .flatMap(page -> check.apply(page).map(found -> page.path() + ": " + found)));
  }

  private static List<String> found(String body, Function<Paragraph, Stream<String>> check) {
    Page page = Page.of("a.html", "<html lang=en-XA dir=ltr>" + body);
    return paragraphs(page).flatMap(check).toList();
  }

  private static Stream<Paragraph> paragraphs(Page page) {
    page.html().select(BOXES).forEach(box -> box.tagName("div"));
    return Stream.concat(
        Paragraph.of(page.html()).stream(), Paragraph.plain(page.html(), page.direction()));
  }

  /** The letters of a paragraph that stand in no brackets, are no name and in no other language. */
  private static Stream<String> outside(Paragraph paragraph) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (Paragraph.Piece piece : paragraph.pieces()) {
      for (char c : piece.in(paragraph.text()).toCharArray()) {
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        boolean isOwn = piece.language().contains("-X") && !piece.isName();
        if (isOwn && depth == 0 && c != ']') {
          outside.append(c);
        }
      }
    }
    return outside.chars().anyMatch(Character::isLetter)
        ? Stream.of(said(paragraph) + " has “" + outside + "” from no bundle")
        : Stream.empty();
  }

  /** Whether a paragraph has several texts, or a text and a name that is not in it. */
  private static Stream<String> glued(Paragraph paragraph) {
    List<String> groups = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    int start = 0;
    String text = paragraph.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' && depth++ == 0) {
        start = i;
      } else if (c == ']' && --depth == 0) {
        groups.add(text.substring(start, i + 1));
      } else if (depth == 0) {
        rest.append(c);
      }
    }
    if (groups.size() > 1) {
      return Stream.of(said(paragraph) + " is glued of " + groups.size() + " pieces");
    }
    return groups.size() == 1 && rest.chars().anyMatch(Character::isLetterOrDigit)
        ? Stream.of(said(paragraph) + " is glued of a piece and a name")
        : Stream.empty();
  }

  private static String said(Paragraph paragraph) {
    return paragraph.where() + ": “" + paragraph.text() + "”";
  }

  /** The sentences of JSON-LD that came from no bundle. */
  private static Stream<String> foreignData(Page page) {
    return page.html().select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .flatMap(PseudoTest::sentences)
        .filter(words -> !words.startsWith("["));
  }

  private static Stream<String> sentences(String data) {
    try {
      JsonNode graph = new ObjectMapper().readTree(data);
      return Stream.of("headline", "description", "inDefinedTermSet")
          .flatMap(key -> StreamSupport.stream(graph.findValues(key).spliterator(), false))
          .map(JsonNode::asText);
    } catch (IOException broken) {
      return Stream.of(data);
    }
  }
}
