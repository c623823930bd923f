package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Search engines are shown the pages whose prose is translated, and no others: the files of the
 * translations say which these are. That the sitemap and {@code hreflang} hold the pages that are
 * canonical is for {@link LinksTest}.
 */
class TranslatedPagesTest {
  private static final String SOURCE = Page.LANGUAGES.get(0);
  private static final Map<String, JsonNode> TRANSLATIONS = new ConcurrentHashMap<>();

  @TempDir private Path folder;

  @Test
  void exactlyThePagesWithTranslatedProseAreCanonical() {
    Page.checkAll(
        page ->
            page.path().split("/", -1).length < 3 || page.isCanonical() == isTranslated(page.path())
                ? Stream.empty()
                : Stream.of(page.isCanonical() ? "is not translated" : "is translated"));
  }

  @Test
  void aPartlyTranslatedSiteShowsItsTranslatedPages() {
    SiteFolder site = partlyTranslated();
    site.build();

    List<String> french =
        List.of(
            "fr/",
            "fr/abc/",
            "fr/abc/1-vs-2.html",
            "fr/abc/1.html",
            "fr/abc/2.html",
            "fr/search.html");
    assertEquals(french, listed(site, "fr"));
    assertEquals(List.of("en", "fr", "x-default"), alternates(site, "fr/abc/1-vs-2.html"));
    assertEquals(List.of("en", "fr", "x-default"), alternates(site, "en/abc/1-vs-2.html"));
    assertEquals(List.of(), alternates(site, "fr/abc/1-vs-3.html"));
    assertEquals(List.of(), alternates(site, "en/abc/1-vs-3.html"));
    assertEquals("https://example.org/en/abc/1-vs-3.html", canonical(site, "fr/abc/1-vs-3.html"));
  }

  @Test
  void inTheSourceLanguagesProseNoTranslationIsShown() {
    SiteFolder site = partlyTranslated();
    site.build("--prose", "source");

    assertEquals(List.of("fr/", "fr/search.html"), listed(site, "fr"));
    assertEquals(9, listed(site, "en").size());
    assertEquals(List.of(), alternates(site, "en/abc/1-vs-2.html"));
    assertEquals("https://example.org/en/abc/1.html", canonical(site, "fr/abc/1.html"));
  }

  @Test
  void pseudoLanguagesAreNotShown() {
    SiteFolder site = partlyTranslated();
    site.build();
    String before = site.read("site-output/sitemap-1.xml");
    site.build("--pseudo");

    assertEquals(before, site.read("site-output/sitemap-1.xml"));
    assertEquals(List.of("en", "fr", "x-default"), alternates(site, "en/abc/1-vs-2.html"));
    assertEquals(List.of(), alternates(site, "ar-XB/abc/1-vs-2.html"));
    assertEquals("https://example.org/en/abc/1.html", canonical(site, "en-XA/abc/1.html"));
  }

  /** Three codes, of which two are translated. */
  private SiteFolder partlyTranslated() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.replace(
        "content/site.json",
        "[\"abc\", \"xyz\"]",
        "[\"abc\"], \"baseUrl\": \"https://example.org/\"");
    site.replace(
        "content/abc/2.json",
        ",\n \"equivalents\": [{\"family\": \"xyz\", \"code\": \"x-nine\", \"kind\": \"analogy\"}]",
        "");
    site.replace("content/abc/family.json", "\"related\"", "\"all\"");
    site.replace(
        "i18n/fr/abc.json",
        "\"_classes\"",
        "\"2\": {\"description\": \"Un.\", \"whenYouSeeIt\": \"Deux.\", \"howToFix\": \"Trois.\"}, \"_classes\"");
    for (String name : List.of("family.json", "x-nine.json")) {
      site.delete("content/xyz/" + name);
    }
    return delete(site, "content/xyz");
  }

  private static SiteFolder delete(SiteFolder site, String name) {
    try {
      Files.delete(site.path(name));
      return site;
    } catch (java.io.IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private static List<String> listed(SiteFolder site, String language) {
    String base = "https://example.org/";
    return Jsoup.parse(site.read("site-output/sitemap-1.xml")).select("loc").eachText().stream()
        .map(address -> address.substring(base.length()))
        .filter(path -> path.startsWith(language + "/"))
        .sorted()
        .toList();
  }

  private static List<String> alternates(SiteFolder site, String path) {
    return page(site, path).select("link[hreflang]").eachAttr("hreflang");
  }

  private static String canonical(SiteFolder site, String path) {
    return page(site, path).select("link[rel=canonical]").attr("href");
  }

  private static Document page(SiteFolder site, String path) {
    return Jsoup.parse(site.read("site-output/" + path));
  }

  /**
   * Whether the codes of a page are in the file of the translations; any of a family's or a
   * class's.
   */
  private static boolean isTranslated(String path) {
    String[] parts = path.split("/", -1);
    if (parts[0].equals(SOURCE)) {
      return true;
    }
    JsonNode texts = translation(parts[0], parts[1]);
    String name = parts[2].replaceFirst("\\.html$", "");
    Optional<String> across = Page.familyAcross(path);
    if (across.isPresent()) {
      String[] codes = name.split("-vs-" + across.get() + "-", -1);
      return texts.has(codes[0]) && translation(parts[0], across.get()).has(codes[1]);
    }
    List<String> codes = new ArrayList<>(Arrays.asList(name.split("-vs-", -1)));
    return name.matches("index|class-.*")
        ? texts.propertyStream().anyMatch(text -> !text.getKey().matches("_.*|.*-vs-.*"))
        : codes.stream().allMatch(texts::has);
  }

  private static JsonNode translation(String language, String family) {
    return TRANSLATIONS.computeIfAbsent(
        "i18n/" + language + "/" + family + ".json", TranslatedPagesTest::read);
  }

  private static JsonNode read(String file) {
    return Files.exists(SiteFolder.reference().path(file))
        ? Page.json(file)
        : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
  }
}
