package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice says how much of a page is translated, what is outdated, and where to mend it. */
class NoticeTest {
  private static final String UNTRANSLATED =
      "Ce texte n’est pas encore disponible dans cette langue (Français)\u202f; il est affiché dans"
          + " la langue d’origine (English). Les titres et les menus sont traduits.";
  private static final String HELP = "Aider à le traduire";
  private static final String ORIGINAL = "Lire le texte d’origine (English)";

  private SiteFolder site;

  @BeforeEach
  void makeSite(@TempDir Path folder) {
    site = SiteFolder.bilingual(folder);
    site.replace(
        "content/site.json", "\"name\"", "\"repository\": \"https://example.org/r/\", \"name\"");
    site.replace("content/abc/family.json", "\"related\"", "\"all\"");
  }

  @Test
  void aComparisonSaysWhichOfItsCodesIsTranslated() {
    assertEquals(
        List.of(UNTRANSLATED, "1 est déjà traduit.", "2 n’est pas encore traduit.", HELP),
        notice("fr/abc/1-vs-2.html"));
    assertEquals(
        List.of(UNTRANSLATED, "2 n’est pas encore traduit.", "3 n’est pas encore traduit.", HELP),
        notice("fr/abc/2-vs-3.html"));
    translateTheSecond();
    assertEquals(List.of(), notice("fr/abc/1-vs-2.html"));
  }

  @Test
  void aFamilySaysHowManyOfItsCodesAreTranslated() {
    String rest = "\u202f; les autres sont affichés dans la langue d’origine (English).";
    assertEquals(
        List.of("Un de ses 3 codes est disponible dans cette langue (Français)" + rest, HELP),
        notice("fr/abc/index.html"));
    translateTheSecond();
    assertEquals(
        List.of("2 de ses 3 codes sont disponibles dans cette langue (Français)" + rest, HELP),
        notice("fr/abc/index.html"));
    assertEquals(List.of(UNTRANSLATED, HELP), notice("fr/xyz/index.html"));
  }

  @Test
  void aPageInTheSourceLanguageHasNone() {
    assertEquals(List.of(), notice("en/abc/index.html"));
    assertEquals(List.of(), notice("en/abc/1-vs-2.html"));
    assertEquals(List.of(), notice("fr/index.html"));
  }

  @Test
  void itLeadsToTheFileOfTheTranslationInTheRepository() {
    assertEquals("https://example.org/r/blob/HEAD/i18n/fr/abc.json", help("fr/abc/2.html"));
    assertEquals("https://example.org/r", help("fr/xyz/x-nine.html"));
    site.replace("content/site.json", "\"repository\": \"https://example.org/r/\", ", "");
    assertEquals(List.of(UNTRANSLATED), notice("fr/abc/2.html"));
  }

  @Test
  void anOutdatedTranslationIsShownAndMarked() {
    translateTheSecond();
    stamp("1.howToFix", "Put it somewhere.", "Changez.");
    String said = "Le texte d’origine (English) sur 1 a changé depuis sa traduction. " + ORIGINAL;

    assertEquals(List.of(said, HELP), notice("fr/abc/1.html"));
    assertEquals(List.of(said, HELP), notice("fr/abc/1-vs-2.html"));
    Document page = built("fr/abc/1-vs-2.html");
    assertEquals("1 One", page.select("header[data-outdated]").text());
    assertEquals("../../en/abc/1.html", page.select(".notice p:first-child a").attr("href"));
    assertEquals("La première.", built("fr/abc/index.html").select("[data-outdated]").text());
    assertEquals(List.of(), notice("fr/abc/2.html"));
    assertEquals(0, built("en/abc/1.html").select("[data-outdated]").size());
    site.build("--prose", "source");
    assertEquals(0, page("fr/abc/1.html").select("[data-outdated]").size());
  }

  @Test
  void anOutdatedAnswerIsMarkedAlone() {
    translateTheSecond();
    stamp("1-vs-2.inShort", "One goes first.", "Un vient avant deux.");

    Document page = built("fr/abc/1-vs-2.html");
    assertEquals(List.of(), notice("fr/abc/1-vs-2.html"));
    assertEquals("Un vient avant deux.", page.select(".in-short [data-outdated] > p").text());
    assertEquals(
        "Le texte d’origine (English) de cette réponse a changé depuis sa traduction. " + ORIGINAL,
        page.select(".in-short > p").text());
    assertEquals("../../en/abc/1-vs-2.html", page.select(".in-short a").attr("href"));
  }

  private void translateTheSecond() {
    site.replace(
        "i18n/fr/abc.json",
        "\"_classes\"",
        "\"2\": {\"description\": \"La deuxième.\", \"whenYouSeeIt\": \"Elle suit.\", \"howToFix\": \"Attendez.\"},"
            + " \"_classes\"");
  }

  /** Says that a translation was made from another original than today's. */
  private void stamp(String key, String original, String translation) {
    site.write(
        "i18n/fr/abc.sources.json",
        "{\"" + key + "\": \"" + digest(original) + " " + digest(translation) + "\"}");
  }

  private static String digest(String text) {
    CRC32 digest = new CRC32();
    digest.update(text.getBytes(UTF_8));
    return "%08x".formatted(digest.getValue());
  }

  private List<String> notice(String path) {
    return built(path).select(".notice p").eachText();
  }

  private String help(String path) {
    return built(path).select(".notice a").attr("href");
  }

  private Document built(String path) {
    assertEquals("", site.build().err());
    return page(path);
  }

  private Document page(String path) {
    return Jsoup.parse(site.read("site-output/" + path));
  }
}
