package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Translations go to translators' tools in PO files, and come back without a loss. */
class PoTest {
  private static final String HEADER =
      """
      msgid ""
      msgstr ""
      "Language: fr\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      """;

  @TempDir private Path folder;

  @Test
  void everyTranslationComesBackFromNothingByteForByte() throws IOException {
    SiteFolder site = SiteFolder.reference().copyTo(folder.resolve("site"));
    SiteFolder.i18n(site, "record");
    Map<String, byte[]> before = SiteFolder.files(site.path("i18n"));
    assertEquals(0, SiteFolder.i18n(site, "extract").code());
    removeTranslations(site, before);

    SiteFolder.Run merge = SiteFolder.i18n(site, "merge");

    assertEquals(0, merge.code(), merge.err());
    SiteFolder.assertSame(before, SiteFolder.files(site.path("i18n")));
  }

  @Test
  void gettextReadsTheFilesAndWhatItWritesComesBack() throws IOException, InterruptedException {
    boolean isInstalled = Files.exists(Path.of("/usr/bin/msgfmt"));
    if (!isInstalled) {
      System.err.println("SKIPPED: gettext is not installed, so its reader was not asked");
    }
    assumeTrue(isInstalled);
    SiteFolder site = SiteFolder.reference().copyTo(folder.resolve("site"));
    SiteFolder.i18n(site, "record");
    Map<String, byte[]> before = SiteFolder.files(site.path("i18n"));
    SiteFolder.i18n(site, "extract");
    for (String file : SiteFolder.files(site.path("po")).keySet()) {
      String po = site.path("po/" + file).toString();
      // A template has no language yet, of which a full check would complain.
      String check = file.endsWith(".pot") ? "--check-format" : "--check";
      assertEquals("0", gettext("msgfmt", check, "-o", "/dev/null", po), file);
      // It breaks long texts into many lines and sorts the entries.
      assertEquals("0", gettext("msgcat", "--sort-output", "-w", "60", "-o", po, po), file);
    }
    removeTranslations(site, before);

    SiteFolder.Run merge = SiteFolder.i18n(site, "merge");

    assertEquals(0, merge.code(), merge.err());
    SiteFolder.assertSame(before, SiteFolder.files(site.path("i18n")));
  }

  @Test
  void tellsTranslatorsWhatATextIsForAndHowItsTermsAreTranslated() {
    SiteFolder site =
        SiteFolder.bilingual(folder)
            .write(
                "i18n/fr/glossary.json",
                "{\"thing\": {\"use\": [\"chose\", \"truc\"], \"note\": \"familier\"}}");
    SiteFolder.i18n(site, "extract");

    String po = site.read("po/fr/abc.po");
    assertTrue(
        po.contains(
            """

            #. What the code says. It also completes "… means that …".
            #. Glossary: thing → chose, truc (familier)
            #: content/abc/1.json:1
            #, md-text
            msgctxt "abc/1.description"
            msgid "The first thing happened."
            msgstr "La première."
            """),
        po);
    assertTrue(
        site.read("po/abc.pot").contains("msgid \"The first thing happened.\"\nmsgstr \"\"\n"));
  }

  @Test
  void anOutdatedTranslationIsFuzzyAndIsMergedWhenItIsNotAnyMore() {
    SiteFolder site = SiteFolder.bilingual(folder);
    SiteFolder.i18n(site, "record");
    site.replace("content/abc/1.json", "The first thing", "The very first thing");
    SiteFolder.i18n(site, "extract");

    assertTrue(
        site.read("po/fr/abc.po").contains("#, fuzzy, md-text\nmsgctxt \"abc/1.description\""));
    assertTrue(
        SiteFolder.i18n(site, "merge").out().contains("abc.json: 0 changed, 1 fuzzy, left alone"));
    assertTrue(site.check().out().contains("an earlier original"));

    site.replace("po/fr/abc.po", "#, fuzzy, md-text", "#, md-text");
    SiteFolder.i18n(site, "merge");
    assertEquals("", site.check().out());
  }

  @Test
  void whatWasMadeFromAnEarlierOriginalIsMergedAsOutdated() {
    SiteFolder site = SiteFolder.bilingual(folder);
    SiteFolder.i18n(site, "extract");
    site.replace("po/fr/abc.po", "\"La première.\"", "\"La toute première.\"");
    site.replace("content/abc/1.json", "The first thing", "The very first thing");

    assertEquals(0, SiteFolder.i18n(site, "merge").code());

    assertTrue(site.read("i18n/fr/abc.json").contains("La toute première."));
    assertTrue(site.check().out().contains("1.description"), site.check().out());
  }

  @Test
  void aHalfTranslatedCodeIsKeptAndCountsAsNotTranslated() {
    SiteFolder site = SiteFolder.bilingual(folder);
    po(site, entry("abc/2.howToFix", "Put it first.", "Mettez-la devant."));

    assertEquals(0, SiteFolder.i18n(site, "merge").code());

    assertTrue(site.read("i18n/fr/abc.json").contains("Mettez-la devant."));
    String out = site.check().out();
    assertTrue(
        out.contains(
            "warning: the key \"description\" is missing; until it is added, the code counts as not"
                + " translated"),
        out);
    assertTrue(site.build().code() == 0);
  }

  @Test
  void moreHalfTranslatedCodesThanAreToldStopNoBuild() {
    SiteFolder site = SiteFolder.bilingual(folder);
    StringBuilder translations = new StringBuilder("{\"1\": {\"howToFix\": \"Changez.\"}");
    for (int code = 100; code < 205; code++) {
      site.write(
          "content/abc/" + code + ".json",
          site.read("content/abc/3.json").replace("\"3\"", "\"" + code + "\""));
      translations.append(", \"" + code + "\": {\"howToFix\": \"Changez.\"}");
    }
    site.write("i18n/fr/abc.json", translations + "}");

    SiteFolder.Run run = site.build();

    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("fr/abc.json: warning: has more than 200 warnings"), run.err());
  }

  @Test
  void aTranslationThatWouldNotBuildIsToldInThePoFileAndNothingIsWritten() {
    SiteFolder site = SiteFolder.bilingual(folder);
    String before = site.read("i18n/fr/abc.json");
    po(
        site,
        entry("abc/1.description", "The first thing happened.", "Une <b>première</b>.")
            + entry("abc/1.howToFix", "Put it second.", "Autre chose."));

    SiteFolder.Run run = SiteFolder.i18n(site, "merge");

    assertEquals(1, run.code());
    assertTrue(
        run.err()
            .contains(
                "po/fr.po:8:1: error: \"description\" holds HTML; write it as `code`, or leave it out\n"),
        run.err());
    assertTrue(run.err().endsWith("nothing was written\n"), run.err());
    assertEquals(before, site.read("i18n/fr/abc.json"));
  }

  @Test
  void aMessageWithoutItsPlaceholderIsToldInThePoFile() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.write("i18n/fr.json", SiteFolder.reference().read("i18n/fr.json"));
    po(site, entry("messages/footer", "{site} compares …", "On compare."));

    SiteFolder.Run run = SiteFolder.i18n(site, "merge");

    assertEquals(1, run.code());
    assertTrue(run.err().contains("fr.po:8:1: error: \"footer\" lacks the placeholder {site}"));
  }

  @Test
  void onlyWhatChangedIsWrittenAndEveryThingElseKeepsItsLayout() {
    SiteFolder site = SiteFolder.bilingual(folder);
    SiteFolder.i18n(site, "extract");
    String before = site.read("i18n/fr/abc.json");

    SiteFolder.i18n(site, "merge");

    assertEquals(before, site.read("i18n/fr/abc.json"));
    assertFalse(Files.exists(site.path("i18n/fr/xyz.json")));
  }

  @Test
  void aFileKeepsItsSchemaAndANewOneGetsTheOneOfTheProject() {
    String schema = "\"$schema\": \"../../content/schema/translation.schema.json\",\n";
    SiteFolder site = SiteFolder.bilingual(folder);
    site.replace("i18n/fr/abc.json", "{\"1\"", "{" + schema + "\"1\"");
    po(site, entry("abc/1.howToFix", "Put it second.", "Autre chose."));
    assertEquals(0, SiteFolder.i18n(site, "merge").code());
    assertTrue(site.read("i18n/fr/abc.json").startsWith("{\n  " + schema + "  \"1\""));

    po(site, entry("xyz/x-nine.howToFix", "Put it first.", "Mettez-la devant."));
    SiteFolder.i18n(site, "merge");
    assertTrue(site.read("i18n/fr/xyz.json").startsWith("{\n  \"x-nine\""));

    site.delete("i18n/fr/xyz.json").write("content/schema/translation.schema.json", "{}");
    SiteFolder.i18n(site, "merge");
    assertTrue(site.read("i18n/fr/xyz.json").startsWith("{\n  " + schema + "  \"x-nine\""));
  }

  @Test
  void translationsThatAreNotMergedAreNotWrittenOver() {
    SiteFolder site = SiteFolder.bilingual(folder);
    SiteFolder.i18n(site, "extract");
    site.replace("po/fr/abc.po", "\"La première.\"", "\"La toute première.\"");
    String mine = site.read("po/fr/abc.po");

    SiteFolder.Run run = SiteFolder.i18n(site, "extract");

    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("a translation that is not in i18n/fr/abc.json; run codevs i18n merge"));
    assertEquals(mine, site.read("po/fr/abc.po"));
  }

  @Test
  void aTextThatIsGoneIsLeftOutWithAWarning() {
    SiteFolder site = SiteFolder.bilingual(folder);
    po(site, entry("abc/9.description", "Gone.", "Partie."));

    SiteFolder.Run run = SiteFolder.i18n(site, "merge");

    assertEquals(0, run.code());
    assertTrue(
        run.err().contains("fr.po:8:1: warning: no text is named \"abc/9.description\" any more"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "msgid \"a|6:1: error: a text without its closing quote",
        "msgid a|6:1: error: expected msgctxt, msgid or msgstr and a text in quotes",
        "msgid \"a\\q\"\\nmsgstr \"\"|6:1: error: unknown escape \\q",
        "msgid \"a\"|6:1: error: the entry before this line has no msgstr",
        "msgctxt \"a\"\\nmsgstr \"\"|7:1: error: the entry before this line has no msgid",
        "msgid \"a\"\\nmsgid \"b\"\\nmsgstr \"\"|7:1: error: a second msgid in one entry",
        "msgid \"a\"\\nmsgid_plural \"b\"|7:1: error: plural entries are not read",
        "msgstr[0] \"b\"|6:1: error: plural entries are not read",
        "msgfoo \"b\"|6:1: error: unknown keyword msgfoo",
        "msgctxt \"a\"\\nmsgid \"\"\\nmsgstr \"\"\\nmsgctxt \"a\"\\nmsgid \"\"\\nmsgstr \"\"|11:1: error: the context \"a\" is already translated in line 8"
      })
  void aBrokenFileIsToldWithItsLine(String text, String expected) {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.write("po/fr.po", HEADER + "\n" + text.replace("\\n", "\n").replace("\\q", "\\q") + "\n");

    SiteFolder.Run run = SiteFolder.i18n(site, "merge");

    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("po/fr.po:" + expected), run.err());
  }

  @Test
  void theHeaderSaysTheLanguageAndTheCharset() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.write("po/fr.po", "msgid \"a\"\nmsgstr \"\"\n");
    assertTrue(
        SiteFolder.i18n(site, "merge")
            .err()
            .contains("fr.po:1:1: error: the header has no \"Language"));
    site.write("po/fr.po", HEADER.replace("UTF-8", "ISO-8859-1"));
    assertTrue(
        SiteFolder.i18n(site, "merge")
            .err()
            .contains("charset=ISO-8859-1; save the file as UTF-8"));
    site.write("po/fr.po", HEADER.replace("fr", "de"));
    assertTrue(SiteFolder.i18n(site, "merge").err().contains("run codevs i18n add de"));
    site.write("po/fr.po", "\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(SiteFolder.i18n(site, "merge").err().contains("fr.po: error: is not UTF-8"));
  }

  private static SiteFolder po(SiteFolder site, String entries) {
    return site.write("po/fr.po", HEADER + entries);
  }

  private static String entry(String context, String original, String translation) {
    return "\nmsgctxt \"%s\"\nmsgid \"%s\"\nmsgstr \"%s\"\n"
        .formatted(context, original, translation);
  }

  /** Leaves the bundles, without which the site does not load, with one text each changed. */
  private static void removeTranslations(SiteFolder site, Map<String, byte[]> files) {
    for (String file : files.keySet()) {
      if (file.matches("\\w+/\\w+(\\.sources)?\\.json") && !file.endsWith("/glossary.json")) {
        site.delete("i18n/" + file);
      } else if (file.matches("(ar|fr|vi)\\.json")) {
        site.replace("i18n/" + file, "\"skipToContent\": \"", "\"skipToContent\": \"X");
      }
    }
  }

  private static String gettext(String... command) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("LC_ALL", "C.UTF-8");
    SiteFolder.Run run = JavaProcess.run(process);
    return run.code() + run.out() + run.err();
  }
}
