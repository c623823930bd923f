package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.ULocale;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the reference site as a browser reads it. Pages are read anew for each test: all of
 * them together are too large to keep.
 */
record Page(String path, String source, Document html) {
  private static final int SHOWN = 40;

  /** What {@code content/site.json} says of the site. */
  private static final JsonNode SITE = json("content/site.json");

  /** The address under which the site is published. */
  static final String BASE = SITE.required("baseUrl").asText();

  /** The languages of the site; untranslated prose is in the first. */
  static final List<String> LANGUAGES =
      StreamSupport.stream(SITE.required("languages").spliterator(), false)
          .map(JsonNode::asText)
          .toList();

  /** The families of the site. */
  private static final List<String> FAMILIES =
      StreamSupport.stream(SITE.required("families").spliterator(), false)
          .map(JsonNode::asText)
          .toList();

  /** The family of the second code of a page that compares codes of two families. */
  static Optional<String> familyAcross(String path) {
    return FAMILIES.stream().filter(family -> path.contains("-vs-" + family + "-")).findFirst();
  }

  /** Every page, in parallel. */
  static Stream<Page> all() {
    return ReferenceSite.files().keySet().parallelStream()
        .filter(path -> path.endsWith(".html"))
        .map(path -> of(path, new String(ReferenceSite.files().get(path), UTF_8)));
  }

  static Page of(String path, String html) {
    return new Page(path, html, Jsoup.parse(html));
  }

  /** Fails with the problems that a check finds on any page, each after the page's path. */
  static void checkAll(Function<Page, Stream<String>> check) {
    assertNone(all().flatMap(page -> check.apply(page).map(found -> page.path + ": " + found)));
  }

  /** Fails with the first of some problems, sorted, and their number. */
  static void assertNone(Stream<String> problems) {
    List<String> found = problems.sorted().toList();
    if (!found.isEmpty()) {
      fail(
          found.stream()
              .limit(SHOWN)
              .collect(Collectors.joining("\n", found.size() + " problems:\n", "\n")));
    }
  }

  /** A file of this repository. */
  static JsonNode json(String path) {
    try {
      return new ObjectMapper().readTree(SiteFolder.reference().read(path));
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The language of the page. */
  String language() {
    return root().attr("lang");
  }

  /** The writing direction of the page. */
  String direction() {
    return root().attr("dir");
  }

  private Element root() {
    return html.expectFirst("html");
  }

  /** The address of the page that search engines should keep instead of this one, or nothing. */
  String canonical() {
    return html.select("link[rel=canonical]").attr("href");
  }

  boolean isCanonical() {
    return canonical().equals(address(path));
  }

  /** The absolute address of a file; that of a folder's page ends with the folder. */
  static String address(String path) {
    return BASE + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** The language of an element's text. */
  static String language(Element element) {
    return nearest("lang", element);
  }

  /** The direction of an element. */
  static String direction(Element element) {
    return nearest("dir", element);
  }

  private static String nearest(String attribute, Element element) {
    Element holder = element.closest("[" + attribute + "]");
    return holder == null ? "" : holder.attr(attribute);
  }

  /** The direction in which a language is written. */
  static String directionOf(String language) {
    return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
  }
}
