package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's own facts: added by an edit of JSON, they are seen wherever those of codevs are. */
class FactsTest {
  private static final String FACTS =
      """
      "severity": {"label": "Severity", "type": "word", "values": {"high": "high", "low": "low"},
                   "says": {"high": "{code} wakes somebody up", "low": "{code} can wait"},
                   "inside": "how severe it is"},
      "paged": {"label": "Pages somebody", "type": "flag", "inside": "whether it pages somebody"},
      "owner": {"label": "Owner", "type": "text"}""";

  private static final String FRENCH =
      """
      {"fact.severity": "Gravité", "fact.severity.high": "grave", "fact.severity.low": "faible",
       "fact.severity.inside": "la gravité", "says.severity.high": "{code} réveille quelqu’un",
       "says.severity.low": "{code} peut attendre", "fact.paged": "Réveille quelqu’un",
       "fact.paged.inside": "le réveil", "fact.owner": "Responsable"}
      """;

  @TempDir private Path folder;

  @Test
  void aFactOfEachTypeIsAddedByEditingJsonOnly() {
    SiteFolder site = monolingual();

    assertEquals("", site.check().out());
    Document pair = built(site, "en/abc/1-vs-2.html");
    assertEquals(
        List.of(
            "Severity high low", "Pages somebody yes", "Owner The abc team The xyz team of today"),
        pair.select(".glance tbody tr").eachText());
    assertEquals(
        List.of(
            "1 wakes somebody up; 2 can wait.", "The same for both: whether it pages somebody."),
        pair.select(".glance li").eachText());
    assertEquals(
        "The <code>abc</code> team", pair.select(".glance tbody tr:last-child td").first().html());
    Document code = page(site, "en/abc/1.html");
    assertEquals(
        List.of("Severity high", "Pages somebody yes", "Owner The abc team"),
        code.select(".facts div").eachText());
    assertEquals(
        "The <code>abc</code> team", code.select(".facts div:last-child dd").first().html());
  }

  @Test
  void theSchemasDescribeFacts() {
    SiteFolder site = monolingual();

    for (String file : List.of("content/site.json", "content/abc/1.json", "content/abc/2.json")) {
      assertEquals(List.of(), SchemaTest.errors(file, site.read(file)), file);
    }
  }

  @Test
  void wordsThatALanguageLacksAreInTheSourceLanguageAndMarked() {
    SiteFolder site = bilingual();

    SiteFolder.Run check = site.check();
    assertEquals("0 errors, 3 warnings\n", check.err());
    assertTrue(
        check.out().contains("warning: \"owner\" is shown in en on the pages of fr; add to"),
        check.out());
    Document pair = built(site, "fr/abc/1-vs-2.html");
    assertEquals(
        List.of(
            "<span lang=\"en\">Severity</span>",
            "<span lang=\"en\">Pages somebody</span>",
            "<span lang=\"en\">Owner</span>"),
        pair.select(".glance tbody th").stream().limit(3).map(cell -> cell.html()).toList());
    assertEquals(
        List.of(
            "<span lang=\"en\">high</span>",
            "<span lang=\"en\">low</span>",
            "oui",
            "<span lang=\"en\">The <code>abc</code> team</span>",
            "<span lang=\"en\">The <em>xyz</em> team of <a href=\"1.html\">today</a></span>"),
        cells(pair).stream().limit(5).map(cell -> cell.html()).toList());
    assertEquals(
        List.of(
            "<li lang=\"en\">1 wakes somebody up; 2 can wait.</li>",
            "<li lang=\"en\">The same for both: whether it pages somebody.</li>"),
        pair.select(".glance li").stream()
            .map(item -> item.outerHtml().replaceAll("</?bdi>", ""))
            .toList());
    assertEquals(
        List.of("en", "en", "en", "en", "en"),
        page(site, "fr/abc/1.html").select(".facts span[lang]").eachAttr("lang"));
  }

  @Test
  void aTextInTheOtherDirectionIsMarkedWithItsOwn() {
    SiteFolder site = bilingual();
    site.replace("content/site.json", "\"fr\"", "\"ar\"");
    site.write("i18n/ar/abc.json", "{\"1\": {\"facts\": {\"owner\": \"فريق\"}}}");
    delete(site, "i18n/fr/abc.json", "i18n/fr");

    assertEquals(
        List.of("فريق", "<span lang=\"en\" dir=\"ltr\">"),
        cells(built(site, "ar/abc/1-vs-2.html")).subList(3, 5).stream()
            .map(cell -> cell.html().replaceFirst("(?s)>The.*", ">"))
            .toList());
  }

  @Test
  void translatorsGetTheWordsAndTheTextsInPoFilesAndTheyComeBack() {
    SiteFolder site = bilingual();
    assertEquals(0, SiteFolder.i18n(site, "extract").code());
    translate(site, "messages", "Severity", "Gravité");
    translate(site, "messages", "high", "grave");
    translate(site, "messages", "low", "faible");
    translate(site, "messages", "how severe it is", "la gravité");
    translate(site, "messages", "{code} wakes somebody up", "{code} réveille quelqu’un");
    translate(site, "messages", "{code} can wait", "{code} peut attendre");
    translate(site, "messages", "Pages somebody", "Réveille quelqu’un");
    translate(site, "messages", "whether it pages somebody", "le réveil");
    translate(site, "messages", "Owner", "Responsable");
    translate(site, "abc", "The `abc` team", "L’équipe `abc`");
    assertTrue(site.read("po/fr/abc.po").contains("msgctxt \"abc/1.facts.owner\""));
    assertTrue(site.read("po/messages.pot").contains("msgid \"Severity\"\nmsgstr \"\"\n"));

    SiteFolder.Run merge = SiteFolder.i18n(site, "merge");

    assertEquals(0, merge.code(), merge.err());
    assertTrue(
        site.read("i18n/fr.json").startsWith("{\n  \"@@locale\": \"fr\",\n  \"fact.severity\":"));
    assertTrue(
        site.read("i18n/fr/abc.json").contains("\"facts\": {\n      \"owner\": \"L’équipe `abc`\""),
        site.read("i18n/fr/abc.json"));
    assertEquals("", site.check("--strict").out());
    assertTrue(
        SiteFolder.i18n(site, "status").out().matches("(?s).*fr +messages +9 +9 +0 +0 +100 %.*"));
    Document pair = built(site, "fr/abc/1-vs-2.html");
    assertEquals(
        List.of("Gravité grave faible", "Réveille quelqu’un oui"),
        pair.select(".glance tbody tr").eachText().subList(0, 2));
    assertEquals(
        List.of("1 réveille quelqu’un ; 2 peut attendre.", "En commun : le réveil."),
        pair.select(".glance li").eachText().stream()
            .map(said -> said.replace('\u202F', ' ').replace('\u00A0', ' '))
            .toList());
    assertEquals("L’équipe <code>abc</code>", cells(pair).get(3).html());
    assertTrue(SiteFolder.i18n(site, "extract").out().contains("files in"));
  }

  @Test
  void aWordWhoseOriginalChangedIsOutdated() {
    SiteFolder site = bilingual().write("i18n/fr.json", FRENCH);
    assertEquals("", site.check().out());
    assertTrue(SiteFolder.i18n(site, "record").out().contains("i18n/fr.json: 9 recorded"));

    site.replace("content/site.json", "\"label\": \"Severity\"", "\"label\": \"Urgency\"");

    String out = site.check().out();
    assertTrue(
        out.contains("i18n/fr.json:1:19: warning: this translates an earlier original"), out);
  }

  @Test
  void aBundleOfASiteHoldsOnlyTheMessagesThatDiffer() {
    SiteFolder site =
        SiteFolder.bilingual(folder)
            .write("i18n/fr.json", "{\"home\": \"Chez nous\"}")
            .write("i18n/en.json", "{\"home\": \"Our home\"}");

    assertEquals("", site.check().out());
    Document french = built(site, "fr/abc/1.html");
    assertEquals("Chez nous", french.selectFirst(".breadcrumb a").text());
    assertEquals("Quand vous le voyez", french.selectFirst("#when-you-see-it").text());
    assertEquals("Our home", page(site, "en/abc/1.html").selectFirst(".breadcrumb a").text());
    SiteFolder.i18n(site, "extract");
    String po = site.read("po/fr/messages.po");
    assertEquals(1, po.lines().filter(line -> line.startsWith("msgctxt")).count(), po);
    assertTrue(po.contains("msgid \"Our home\"\nmsgstr \"Chez nous\""), po);
  }

  @Test
  void theSameTextSpansBothColumnsAndAnotherOneIsNoThinPair() {
    SiteFolder site = monolingual();
    state(site, "2", "\"owner\": \"The `abc` team\"");
    state(site, "1", "\"owner\": \"The `abc` team\"");

    assertEquals(
        List.of("The abc team"),
        built(site, "en/abc/1-vs-2.html").select(".glance td[colspan=2]").eachText());
    assertFalse(site.read("site-output/sitemap-1.xml").contains("1-vs-2"));

    state(site, "2", "\"owner\": \"The `xyz` team\"");

    assertEquals(
        List.of("Owner The abc team The xyz team"),
        built(site, "en/abc/1-vs-2.html").select(".glance .ne").eachText());
    assertTrue(site.read("site-output/sitemap-1.xml").contains("1-vs-2"));

    state(site, "2", "\"paged\": false");

    assertEquals(
        List.of("Pages somebody not specified no", "Owner The abc team not specified"),
        built(site, "en/abc/1-vs-2.html").select(".glance tbody tr").eachText());
  }

  @Test
  void aDefinitionSaysWhereAFactStandsInTablesAndSentences() {
    SiteFolder site = monolingual();
    site.replace("content/site.json", "\"inside\": \"how", "\"inSentences\": 5, \"inside\": \"how");
    site.replace("content/site.json", "\"type\": \"text\"", "\"type\": \"text\", \"inTable\": 5");
    for (String code : List.of("1", "2")) {
      site.replace(
          "content/abc/" + code + ".json",
          "\"facts\"",
          "\"retry\": \"" + (code.equals("1") ? "never" : "at-once") + "\", \"facts\"");
    }

    Document pair = built(site, "en/abc/1-vs-2.html");
    assertEquals(
        List.of("Owner", "Retry", "Severity", "Pages somebody"),
        pair.select(".glance th[scope=row]").eachText());
    assertEquals(
        List.of(
            "1 wakes somebody up; 2 can wait.",
            "1 is final: do not retry; 2 lets you send the same again at once."),
        pair.select(".glance li").eachText().subList(0, 2));
  }

  @Test
  void aValueWithoutAClauseHasNoSentenceAndAFactWithoutAnInsideIsNotListed() {
    SiteFolder site = monolingual();
    site.replace("content/site.json", ", \"low\": \"{code} can wait\"", "");
    site.replace("content/site.json", ", \"inside\": \"whether it pages somebody\"", "");

    assertEquals(0, built(site, "en/abc/1-vs-2.html").select(".glance li").size());
  }

  @Test
  void aFlagMayHaveWordsOfItsOwnAndAFactMayLeaveItsWordsToTheBundle() {
    SiteFolder site = monolingual();
    site.replace(
        "content/site.json",
        "\"label\": \"Pages somebody\", \"type\": \"flag\"",
        "\"type\": \"flag\", \"values\": [\"true\", \"false\"]");
    site.write(
        "i18n/en.json",
        """
        {"fact.paged": "Wakes", "fact.paged.true": "at night too", "fact.paged.false": "never",
         "says.paged.true": "{code} wakes you", "says.paged.false": "{code} lets you sleep"}
        """);
    state(site, "2", "\"paged\": false");
    state(site, "1", "\"paged\": true");

    assertEquals("", site.check().out());
    Document pair = built(site, "en/abc/1-vs-2.html");
    assertEquals(List.of("Wakes at night too never"), pair.select(".glance tbody tr").eachText());
    assertEquals(List.of("1 wakes you; 2 lets you sleep."), pair.select(".glance li").eachText());
  }

  @Test
  void thePseudoLanguagesHaveTheWordsAndTheTexts() {
    SiteFolder site = monolingual();
    assertEquals("", site.build("--pseudo").err());

    Document pair = page(site, "en-XA/abc/1-vs-2.html");
    assertTrue(pair.select(".glance tbody").text().matches("(\\[[^]]*] ?)+"), pair.html());
    assertEquals(0, pair.select(".glance [lang]:not(bdi)").size());
  }

  @Test
  void aSiteMayHaveManyFactsOfManyValues() {
    SiteFolder site = SiteFolder.small(folder);
    List<String> facts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String values =
          IntStream.range(0, 40)
              .mapToObj(value -> "\"v" + value + "\": \"word " + value + "\"")
              .collect(Collectors.joining(", "));
      String says =
          IntStream.range(0, 40)
              .mapToObj(value -> "\"v" + value + "\": \"{code} has " + value + "\"")
              .collect(Collectors.joining(", "));
      facts.add(
          "\"f%d\": {\"label\": \"Fact %d\", \"type\": \"word\", \"values\": {%s}, \"says\": {%s}, \"inside\": \"fact %d\"}"
              .formatted(i, i, values, says, i));
    }
    define(site, String.join(",\n", facts));
    for (int code = 1; code <= 9; code++) {
      int own = code;
      site.write("content/abc/" + code + ".json", code(String.valueOf(code)));
      state(
          site,
          String.valueOf(code),
          IntStream.range(0, 20)
              .mapToObj(i -> "\"f" + i + "\": \"v" + value(own, i) + "\"")
              .collect(Collectors.joining(", ")));
    }

    assertEquals("", site.build().err());
    for (int a = 1; a <= 9; a++) {
      for (int b = a + 1; b <= 9; b++) {
        checkPair(page(site, "en/abc/" + a + "-vs-" + b + ".html"), a, b);
      }
    }
  }

  /** A value of a fact: two codes of three have the same one. */
  private static int value(int code, int fact) {
    return (code / 3 * 7 + fact * 3) % 40;
  }

  private static void checkPair(Document pair, int a, int b) {
    List<String> rows = new ArrayList<>();
    List<String> said = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String first = "Fact " + i + " word " + value(a, i);
      if (value(a, i) == value(b, i)) {
        rows.add(first);
        same.add("fact " + i);
      } else {
        rows.add(first + " word " + value(b, i));
        said.add(a + " has " + value(a, i) + "; " + b + " has " + value(b, i) + ".");
      }
    }
    if (!same.isEmpty()) {
      String last = same.remove(same.size() - 1);
      said.add("The same for both: " + String.join(", ", same) + ", and " + last + ".");
    }
    assertEquals(rows, pair.select(".glance tbody tr").eachText());
    assertEquals(said, pair.select(".glance li").eachText());
  }

  @Test
  void aSiteMayHaveManyLanguages() {
    List<String> tags = new ArrayList<>(List.of("en"));
    IntStream.range(0, 39)
        .mapToObj(i -> "q" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .forEach(tags::add);
    SiteFolder site = SiteFolder.small(folder);
    site.write("content/abc/3.json", code("3"));
    site.replace("content/site.json", "[\"en\"]", "[\"" + String.join("\", \"", tags) + "\"]");
    String bundle = SiteFolder.reference().read("i18n/en.json");
    for (String tag : tags.subList(1, 40)) {
      site.write(
          "i18n/" + tag + ".json",
          bundle
              .replace("\"@@locale\": \"en\"", "\"@@locale\": \"" + tag + "\"")
              .replace("\"English\"", "\"Language " + tag + "\""));
    }
    // The last two languages translate the first two codes, so that three coverages of pages differ
    // only in languages beyond the 32nd.
    for (int i = 38; i < 40; i++) {
      site.write(
          "i18n/" + tags.get(i) + "/abc.json",
          "{\"1\": " + PROSE + (i == 39 ? ", \"2\": " + PROSE : "") + "}");
    }

    assertEquals("", site.build().err());
    assertEquals(
        List.of("en", tags.get(38), tags.get(39), "x-default"), alternates(site, "en/abc/1.html"));
    assertEquals(List.of("en", tags.get(39), "x-default"), alternates(site, "en/abc/1-vs-2.html"));
    assertEquals(List.of(), alternates(site, "en/abc/1-vs-3.html"));
    for (String tag : tags.subList(1, 40)) {
      boolean isTranslated = tag.equals(tags.get(39));
      Document pair = page(site, tag + "/abc/1-vs-2.html");
      assertEquals(isTranslated ? "" : "en", pair.selectFirst("article > p").attr("lang"), tag);
    }
  }

  private static final String PROSE =
      "{\"description\": \"A.\", \"whenYouSeeIt\": \"B.\", \"howToFix\": \"C.\"}";

  private static List<String> alternates(SiteFolder site, String path) {
    return page(site, path).select("link[hreflang]").eachAttr("hreflang");
  }

  private SiteFolder monolingual() {
    SiteFolder site = SiteFolder.small(folder);
    define(site, FACTS);
    return stated(site);
  }

  private SiteFolder bilingual() {
    SiteFolder site = SiteFolder.bilingual(folder);
    define(site, FACTS);
    return stated(site);
  }

  private static SiteFolder stated(SiteFolder site) {
    state(site, "1", "\"severity\": \"high\", \"paged\": true, \"owner\": \"The `abc` team\"");
    return state(
        site,
        "2",
        "\"severity\": \"low\", \"paged\": true, \"owner\": \"The *xyz* team of [today](1.json)\"");
  }

  private static void define(SiteFolder site, String facts) {
    site.replace("content/site.json", "\"families\"", "\"facts\": {" + facts + "}, \"families\"");
  }

  /** Makes a code state some facts of the site, and no others. */
  private static SiteFolder state(SiteFolder site, String code, String facts) {
    String file = "content/abc/" + code + ".json";
    String before = site.read(file).replaceFirst("\"facts\": \\{[^}]*}, ", "");
    return site.write(
        file,
        before.replaceFirst(
            "\"code\"", "\"facts\": {" + facts.replace("\\", "\\\\") + "}, \"code\""));
  }

  private static String code(String id) {
    return "{\"code\": \"%s\", \"name\": \"N%s\", \"description\": \"A thing.\", \"whenYouSeeIt\": \"It came.\", \"howToFix\": \"Look.\"}"
        .formatted(id, id);
  }

  /** Writes a translation into a PO file. */
  private static void translate(SiteFolder site, String name, String original, String translation) {
    String id = "msgid \"" + original + "\"\nmsgstr \"";
    site.replace("po/fr/" + name + ".po", id + "\"", id + translation + "\"");
  }

  private static void delete(SiteFolder site, String... names) {
    for (String name : names) {
      site.delete(name);
    }
  }

  /** The cells of the table of facts, without the headers of the rows. */
  private static List<Element> cells(Document pair) {
    return pair.select(".glance tbody td");
  }

  private static Document built(SiteFolder site, String page) {
    SiteFolder.Run run = site.build("-q");
    assertEquals(0, run.code(), run.err());
    return page(site, page);
  }

  private static Document page(SiteFolder site, String page) {
    return Jsoup.parse(site.read("site-output/" + page));
  }
}
