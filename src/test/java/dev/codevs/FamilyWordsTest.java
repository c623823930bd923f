package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page speaks of a family in its own language, and its prose does in the prose's. */
class FamilyWordsTest {
  private static final String SUMMARY = "\"pairs\": \"all\", \"summary\": \"The *first* letters.\"";

  private SiteFolder site;

  @BeforeEach
  void makeSite(@TempDir Path folder) {
    site = SiteFolder.bilingual(folder);
    site.replace(
        "content/site.json",
        "\"languages\"",
        "\"baseUrl\": \"https://example.org/\", \"languages\"");
    site.replace("content/abc/family.json", "\"pairs\": \"related\"", SUMMARY);
  }

  @Test
  void aTranslatedFamilyIsSpokenOfInThePagesLanguage() {
    translate(
        "\"label\": \"ABÉ\", \"category\": \"Codes ABÉ\", \"summary\": \"Les *premières* lettres.\"");

    Document family = built("fr/abc/index.html");
    assertEquals("<h1>Codes ABÉ</h1>", family.selectFirst("h1").outerHtml());
    assertEquals("Les <em>premières</em> lettres.", family.selectFirst("h1 ~ p").html());
    assertTrue(family.title().contains("Codes ABÉ"), family.title());
    assertEquals("Codes ABÉ", built("fr/index.html").select("a[href=abc/index.html]").text());
    assertEquals("Codes ABÉ", built("fr/search.html").select("a[href=abc/index.html]").text());
    assertTrue(site.read("site-output/fr/abc/1.html").contains("\"name\":\"Codes ABÉ\""));
    assertEquals("ABÉ 1 One", built("fr/abc/1.html").select("h1").text());
    assertTrue(finderIndex().contains("\"ABÉ\",[\"abc\",\"abé\""), finderIndex());
    assertFalse(family.html().contains("ABC Codes"), family.html());
  }

  @Test
  void whatIsNotTranslatedFallsBackAloneAndIsMarked() {
    translate("\"label\": \"ABÉ\"");

    Document family = built("fr/abc/index.html");
    assertEquals("<h1 lang=\"en\">ABC Codes</h1>", family.selectFirst("h1").outerHtml());
    assertEquals("en", family.selectFirst("h1 ~ p").attr("lang"));
    Document code = built("fr/abc/1.html");
    assertEquals("en", code.select("nav a[href=index.html]").attr("lang"));
    assertEquals("ABÉ", code.select("article > p:first-child").text());
    String sentence = "<bdi lang=\"en\">ABC Codes</bdi>";
    translated("2");
    Document pair = built("fr/abc/1-vs-2.html");
    assertTrue(pair.select("article > p").outerHtml().contains(sentence), pair.html());
    assertTrue(
        pair.select("article nav a[href=index.html]").outerHtml().contains(sentence), pair.html());
  }

  @Test
  void sentencesOfTheSourceLanguageUseItsWords() {
    translate("\"label\": \"ABÉ\", \"category\": \"Codes ABÉ\"");

    Document pair = built("fr/abc/2-vs-3.html");
    assertEquals("ABC", pair.select("article > p:first-child").text());
    assertTrue(
        pair.select("article > p[lang=en]").text().contains("belong to the ABC Codes category"));
    assertEquals("Codes ABÉ", pair.selectFirst("nav a[href=index.html]").text());
    assertFalse(pair.select("[lang=en]").text().contains("ABÉ"), pair.html());
  }

  private void translate(String words) {
    site.replace("i18n/fr/abc.json", "\"_classes\"", "\"_family\": {" + words + "}, \"_classes\"");
  }

  private void translated(String code) {
    site.replace(
        "i18n/fr/abc.json",
        "\"_classes\"",
        "\""
            + code
            + "\": {\"description\": \"Un.\", \"whenYouSeeIt\": \"Deux.\", \"howToFix\": \"Trois.\"}, \"_classes\"");
  }

  private Document built(String page) {
    assertEquals("", site.build().err());
    return Jsoup.parse(site.read("site-output/" + page));
  }

  private String finderIndex() {
    return site.read("site-output/assets/codes-fr.js");
  }
}
