package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two codes of different families have a page like any other two, if somebody named the pair. */
class AcrossTest {
  /** In Arabic all but one code is translated, in French all codes of one family are. */
  private static final String FILES =
      """
      -- content/site.json --
      {"name": "Letters", "baseUrl": "https://example.org/", "repository": "https://example.org/r",
       "languages": ["en", "fr", "ar"], "families": ["abc", "x-yz"]}
      -- content/abc/family.json --
      {"label": "ABC", "category": "ABC Codes", "pairs": "all"}
      -- content/abc/1.json --
      {"code": "1", "name": "One", "description": "The first thing happened.", "retry": "never",
       "whenYouSeeIt": "The thing came first, see [two](2.json).", "howToFix": "Put it second."}
      -- content/abc/2.json --
      {"code": "2", "name": "Two", "description": "The second thing happened.", "retry": "never",
       "whenYouSeeIt": "The thing came second.", "howToFix": "Put it first.", "related": ["1"],
       "equivalents": [{"family": "x-yz", "code": "9", "kind": "fallback"}]}
      -- content/abc/3.json --
      {"code": "3", "name": "Three", "description": "The third thing happened.", "compare": false,
       "whenYouSeeIt": "The thing came third.", "howToFix": "Leave it.",
       "equivalents": [{"family": "x-yz", "code": "9", "kind": "analogy"}]}
      -- content/abc/pairs/2-x-yz-not-10.json --
      {"inShort": "Two is not [ten](../x-yz/not-10.json), but [nearly one](1.json)."}
      -- content/x-yz/family.json --
      {"label": "X/YZ", "category": "X/YZ Codes", "pairs": "all"}
      -- content/x-yz/9.json --
      {"code": "9", "name": "Nine", "description": "The ninth thing happened.", "retry": "never",
       "whenYouSeeIt": "The thing came ninth, see [ten](not-10.json).", "howToFix": "Put it first.",
       "equivalents": [{"family": "abc", "code": "1", "kind": "analogy"},
        {"family": "abc", "code": "2", "kind": "defined"}]}
      -- content/x-yz/not-10.json --
      {"code": "NOT_10", "name": "Ten", "description": "The tenth thing happened.",
       "whenYouSeeIt": "The thing came tenth.", "howToFix": "Put it ninth.", "related": ["9"]}
      -- i18n/ar/abc.json --
      {"1": {"description": "حدث الأول.", "whenYouSeeIt": "جاء أولًا.", "howToFix": "ضعه ثانيًا."},
       "2": {"description": "حدث الثاني.", "whenYouSeeIt": "جاء ثانيًا.", "howToFix": "ضعه أولًا."},
       "2-vs-x-yz-not-10": {"inShort": "اثنان ليس [عشرة](../x-yz/not-10.json)."}}
      -- i18n/ar/x-yz.json --
      {"9": {"description": "حدث التاسع.", "whenYouSeeIt": "جاء تاسعًا.", "howToFix": "قدّمه."},
       "not-10": {"description": "حدث العاشر.", "whenYouSeeIt": "جاء عاشرًا.", "howToFix": "قدّمه."},
       "_family": {"category": "رموز X/YZ"}}
      -- i18n/fr/abc.json --
      {"1": {"description": "La première.", "whenYouSeeIt": "Elle vient.", "howToFix": "Changez."},
       "2": {"description": "La deuxième.", "whenYouSeeIt": "Elle suit.", "howToFix": "Attendez."},
       "3": {"description": "La troisième.", "whenYouSeeIt": "Elle finit.", "howToFix": "Partez."}}
      """;

  private static final List<String> PAGES =
      List.of("abc/1-vs-x-yz-9.html", "abc/2-vs-x-yz-9.html", "abc/2-vs-x-yz-not-10.html");

  private SiteFolder site;

  @BeforeEach
  void makeSite(@TempDir Path folder) {
    site = SiteFolder.of(folder, FILES);
  }

  @Test
  void equivalentsInEitherDirectionAndAnswersHaveOnePageInEachLanguage() {
    Set<String> expected = new TreeSet<>();
    for (String language : List.of("en", "fr", "ar")) {
      PAGES.forEach(page -> expected.add(language + "/" + page));
    }

    Set<String> found = new TreeSet<>(built().keySet());
    found.removeIf(path -> !path.contains("-vs-x-yz"));
    assertEquals(expected, found);
  }

  @Test
  void aPageNamesBothFamilies() {
    Document page = page("en/abc/2-vs-x-yz-9.html");

    assertEquals("ABC 2 Two vs X/YZ 9 Nine", page.title());
    assertEquals("ABC 2 Two vs X/YZ 9 Nine", page.select("h1").text());
    assertEquals("ABC vs X/YZ", page.select("article > p").first().text());
    assertEquals(
        "ABC 2 (Two) belongs to the ABC Codes category, and X/YZ 9 (Nine) belongs to the X/YZ Codes"
            + " category. ABC 2 indicates that the second thing happened. Meanwhile, X/YZ 9 means"
            + " that the ninth thing happened.",
        page.select("h1 + p").text());
    assertEquals(
        List.of("ABC 2 Two", "X/YZ 9 Nine", "All ABC Codes", "All X/YZ Codes"),
        page.select("article > nav a").eachText());
    assertEquals("ABC Codes vs X/YZ Codes", page.select(".breadcrumb li").last().text());
    assertEquals(List.of("ABC 2", "X/YZ 9"), page.select(".picker a").eachText());
    assertEquals(List.of("ABC 2 Two", "X/YZ 9 Nine"), page.select(".codes h2").eachText());
    assertTrue(page.select("script[type*=ld]").html().contains("\"X/YZ Codes\""));
  }

  @Test
  void aPageSaysWhyTheTwoCodesAreCompared() {
    assertEquals(
        List.of(
            "If the response carries no code of the other protocol, a specification says to treat"
                + " ABC 2 as X/YZ 9.",
            "A specification maps X/YZ 9 to ABC 2.",
            "The same for both: what to do before a retry."),
        page("en/abc/2-vs-x-yz-9.html").select(".glance li").eachText());
    assertEquals(
        "X/YZ 9 and ABC 1 are similar in meaning; no specification maps one to the other.",
        page("en/abc/1-vs-x-yz-9.html").select(".glance li").first().text());
  }

  @Test
  void anAnswerMakesItsPair() {
    Document page = page("en/abc/2-vs-x-yz-not-10.html");

    assertEquals("Two is not ten, but nearly one.", page.select(".in-short p").first().text());
    assertEquals(
        List.of("../x-yz/not-10.html", "1.html"), page.select(".in-short a").eachAttr("href"));
  }

  @Test
  void aPageLeadsToTheComparisonsOfEitherCode() {
    assertEquals(
        List.of("ABC 1 One vs 2 Two", "X/YZ 9 Nine vs NOT_10 Ten"),
        page("en/abc/2-vs-x-yz-9.html").select("[aria-labelledby=related] a").eachText());
  }

  @Test
  void aPageWhoseCodesAreTranslatedIsInItsLanguage() {
    Document page = page("ar/abc/2-vs-x-yz-not-10.html");

    assertEquals("\u2068ABC 2 Two\u2069 مقابل \u2068X/YZ NOT_10 Ten\u2069", page.title());
    assertEquals("ABC 2 Two مقابل X/YZ NOT_10 Ten", page.select("h1").text());
    assertEquals("ABC مقابل X/YZ", page.select("article > p").first().text());
    assertEquals("اثنان ليس عشرة.", page.select(".in-short p").first().text());
    assertEquals(
        "ينتمي ABC 2 (Two) إلى فئة ABC Codes، وينتمي X/YZ NOT_10 (Ten) إلى فئة رموز X/YZ. يشير ABC 2"
            + " إلى ما يلي: حدث الثاني. أما X/YZ NOT_10 فمعناه: حدث العاشر.",
        page.select("h1 + p").text());
    assertEquals("en", page.select("h1 + p bdi:contains(ABC Codes)").attr("lang"));
    assertEquals(0, page.select(".notice").size());
    assertEquals(
        "https://example.org/ar/abc/2-vs-x-yz-not-10.html",
        page.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void aPageOfWhichOneCodeIsNotTranslatedIsInTheSourceLanguageAndSaysSo() {
    Document page = page("fr/abc/2-vs-x-yz-9.html");

    assertEquals("en", page.select("h1").attr("lang"));
    assertEquals(
        List.of("The second thing happened.", "The ninth thing happened."),
        page.select("[id$=-description] + p").eachText());
    assertEquals(
        List.of(
            "ABC 2 est déjà traduit.", "X/YZ 9 n’est pas encore traduit.", "Aider à le traduire"),
        page.select(".notice p").eachText().subList(1, 4));
    assertEquals("https://example.org/r", page.select(".notice a").attr("href"));
    assertEquals(
        "https://example.org/en/abc/2-vs-x-yz-9.html",
        page.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void everyLinkLeadsToAFileAndNoIdIsThereTwice() {
    Map<String, byte[]> files = built();
    for (String language : List.of("en", "fr", "ar")) {
      for (String path : PAGES) {
        Document page = page(language + "/" + path);
        for (String link : page.select("a[href], link[href]").eachAttr("href")) {
          URI target = URI.create("/" + language + "/" + path).resolve(link);
          assertTrue(
              target.getHost() != null || files.containsKey(target.getPath().substring(1)),
              path + " leads to " + link);
        }
        List<String> ids = page.select("[id]").stream().map(Element::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size(), () -> path + " " + ids);
      }
    }
  }

  @Test
  void anchorsDifferWhereFamiliesAndCodesAreWrittenAlike() {
    site.replace("content/site.json", "\"x-yz\"", "\"x-yz\", \"abc-1\"");
    site.write(
        "content/abc-1/family.json",
        "{\"label\": \"ABC\", \"category\": \"More Codes\", \"pairs\": \"all\"}");
    site.write(
        "content/abc-1/description.json",
        """
        {"code": "DESCRIPTION", "name": "D", "description": "It happened.",
         "whenYouSeeIt": "It came.", "howToFix": "Wait.",
         "equivalents": [{"family": "abc", "code": "1", "kind": "analogy"}]}
        """);

    List<String> ids =
        page("en/abc/1-vs-abc-1-description.html").select(".codes [id]").stream()
            .map(Element::id)
            .toList();
    assertEquals(List.of("abc_1", "abc_1-description"), ids.subList(0, 2));
    assertEquals(8, Set.copyOf(ids).size(), ids.toString());
  }

  @Test
  void withoutSuchPairsTheOtherFilesAreTheSame() {
    Map<String, byte[]> with = built();
    site.delete("content/abc/pairs/2-x-yz-not-10.json");
    site.replace(
        "i18n/ar/abc.json",
        ",\n \"2-vs-x-yz-not-10\": {\"inShort\": \"اثنان ليس [عشرة](../x-yz/not-10.json).\"}",
        "");
    site.replace("content/site.json", "\"families\"", "\"across\": \"none\", \"families\"");
    Map<String, byte[]> without = built();

    Set<String> differing = new TreeSet<>();
    with.forEach(
        (path, content) -> {
          if (!path.contains("-vs-x-yz") && !Arrays.equals(content, without.get(path))) {
            differing.add(path);
          }
        });
    assertEquals(
        Set.of(
            ".codevs",
            "assets/codes-ar.js",
            "assets/codes-en.js",
            "assets/codes-fr.js",
            "sitemap-1.xml"),
        differing);
    assertEquals(with.size() - 9, without.size());
    assertFalse(site.read("site-output/assets/codes-en.js").contains("across"));
  }

  @Test
  void theFindersIndexAndTheSitemapHaveThem() {
    built();

    assertTrue(
        site.read("site-output/assets/codes-en.js").contains("\"across\": [[0,3],[1,3],[1,4]]"));
    List<String> listed =
        Jsoup.parse(site.read("site-output/sitemap-1.xml")).select("loc").eachText().stream()
            .filter(address -> address.contains("-vs-x-yz"))
            .sorted()
            .toList();
    List<String> expected = new ArrayList<>();
    PAGES.forEach(page -> expected.add("https://example.org/ar/" + page));
    PAGES.forEach(page -> expected.add("https://example.org/en/" + page));
    assertEquals(expected, listed);
  }

  @Test
  void noSuchPairIsThin() {
    SiteFolder.Run check = site.check("-v");

    assertEquals("no problems in 15 comparisons\n", check.err());
    assertEquals(
        "thin: abc 1 vs 2: no fact differs and there is no note; the sitemap leaves the page out\n",
        check.out());
  }

  private Map<String, byte[]> built() {
    SiteFolder.Run run = site.build();
    assertEquals("", run.err());
    return files();
  }

  private Map<String, byte[]> files() {
    return new TreeMap<>(SiteFolder.files(site.output()));
  }

  private Document page(String path) {
    if (!Files.exists(site.path("site-output/" + path))) {
      built();
    }
    return Jsoup.parse(site.read("site-output/" + path));
  }
}
