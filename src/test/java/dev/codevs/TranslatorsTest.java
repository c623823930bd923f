package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is translated, outdated and missing is told, and a language is added without any Java. */
class TranslatorsTest {
  @TempDir private Path folder;

  @Test
  void theReferenceSiteHasNoWarning() {
    assertEquals("", SiteFolder.reference().check("--strict").out());
  }

  @Test
  void aWarningFailsAStrictCheck() {
    SiteFolder site = SiteFolder.bilingual(folder).write("content/abc/1.json~", "{}");

    assertEquals(0, site.check().code());
    assertEquals(1, site.check("--strict").code());
  }

  @Test
  void countsWhatIsTranslatedAndMissing() {
    SiteFolder site = SiteFolder.bilingual(folder);

    assertEquals(
        """
        language   family         texts  translated  outdated  missing
        fr         abc               12           5         0        7   41 %
        fr         xyz                4           0         0        4    0 %
        fr         all               16           5         0       11   31 %
        """,
        i18n(site, "status").out().replaceAll(" +\n", "\n"));
  }

  @Test
  void theStatusCanBeReadByAProgram() throws IOException {
    SiteFolder.Run run = i18n(SiteFolder.bilingual(folder), "status", "--json", "-l", "fr");

    JsonNode count = new ObjectMapper().readTree(run.out()).at("/fr/abc");
    assertEquals(
        "{\"texts\":12,\"translated\":5,\"outdated\":0,\"missing\":7,\"percent\":41}",
        count.toString());
  }

  @Test
  void failsUnderAPercentage() {
    SiteFolder site = SiteFolder.bilingual(folder);

    assertEquals(0, i18n(site, "status", "--fail-under", "fr=31").code());
    SiteFolder.Run run = i18n(site, "status", "--fail-under", "fr=32");
    assertEquals(1, run.code());
    assertEquals("31 % of fr is translated; expected at least 32 %\n", run.err());
  }

  @Test
  void aTranslationIsOutdatedFromTheChangeOfItsOriginalUntilItIsEditedOrConfirmed() {
    SiteFolder site = SiteFolder.bilingual(folder);
    assertEquals("i18n/fr/abc.json: 5 recorded\n", i18n(site, "record").out());
    assertEquals("", site.check().out());
    assertTrue(site.read("i18n/fr/abc.sources.json").contains("  \"1.description\": \""));

    site.replace("content/abc/1.json", "The first thing", "The very first thing");
    String out = site.check().out();
    assertTrue(
        out.contains(
            "i18n/fr/abc.json:1:23: warning: this translates an earlier original, which now is: The"
                + " very first thing happened. Mend the translation and run codevs i18n record -l fr"
                + " abc or, if it is right as it is, codevs i18n record -l fr abc --confirm"
                + " 1.description\n"),
        out);
    assertEquals("1", cell(site, "abc", 4));

    assertTrue(
        i18n(site, "record").out().endsWith("to be translated or confirmed: 1.description\n"));
    assertEquals("1", cell(site, "abc", 4));

    assertEquals(0, i18n(site, "record", "--confirm", "1.description").code());
    assertEquals("", site.check().out());
    assertEquals("0", cell(site, "abc", 4));
  }

  @Test
  void anEditedTranslationIsNoLongerOutdatedAndWaitsToBeRecorded() {
    SiteFolder site = SiteFolder.bilingual(folder);
    i18n(site, "record");
    site.replace("content/abc/1.json", "The first thing", "The very first thing");
    site.replace("i18n/fr/abc.json", "La première.", "La toute première.");

    assertEquals(
        site.path("i18n/fr/abc.json")
            + ": warning: has new or edited texts, 1 of them; run codevs i18n record -l fr abc, so"
            + " that codevs can report a change of their originals\n",
        site.check().out());
    i18n(site, "record");
    assertEquals("", site.check().out());
  }

  @Test
  void aCopyOfTheOriginalIsMissingUntilSomebodySaysThatItIsRight() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.replace("i18n/fr/abc.json", "Bas", "Low");

    assertEquals("8", cell(site, "abc", 5));
    assertTrue(site.check().out().contains("is the original, word for word"));
    assertTrue(i18n(site, "record").out().contains("confirmed: _classes.low"));
    assertEquals(0, i18n(site, "record", "abc", "--confirm", "_classes").code());
    assertEquals("7", cell(site, "abc", 5));
    assertEquals("", site.check().out());
  }

  @Test
  void aFileFullOfCopiesIsToldInOneWarning() {
    SiteFolder site = SiteFolder.bilingual(folder);
    i18n(site, "record");
    i18n(site, "add", "he");

    SiteFolder.Run check = site.check();
    int others = Integer.parseInt(cell(site, "messages", 5)) - 1;
    assertTrue(others > 100);
    assertEquals("0 errors, 1 warning\n", check.err());
    assertTrue(
        check
            .out()
            .contains(
                "warning: this and "
                    + others
                    + " other texts of the file are their originals, word for word, and codevs"
                    + " i18n status counts them as missing; translate them or, if one is right"
                    + " as it is, run codevs i18n record -l he messages --confirm KEY\n"),
        check.out());
  }

  @Test
  void aCopyIsHeldToNoRuleOfTheLanguage() {
    SiteFolder site =
        translated("fr", "The log says *a: The thing? No*.")
            .write("i18n/fr/glossary.json", "{\"log\": {\"use\": [\"journal\"]}}");

    assertEquals("0 errors, 1 warning\n", site.check().err());
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Attention !, here is ; ! or ?",
    "fr, Ceci : cela., here is a colon",
    "fr, Le «code».,'here is «'",
    "fr, Le « code »., here is »",
    "ar, 'مرحبا, أهلا.', here is a Latin comma",
    "ar, مرحبا; أهلا., here is a Latin semicolon",
    "ar, مرحبا?, here is a Latin question mark",
    "ar, '`404`, أهلا.', here is a Latin comma",
    "ar, الرمز ٤٠٤., here is an Arabic-Indic digit",
    "ar, مرحبــا., here is a tatweel"
  })
  void warnsOfWhatIsNotWrittenInTheLanguage(String language, String text, String expected) {
    String out = translated(language, text).check().out();

    assertTrue(out.contains(": warning: " + expected), out);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'Attention\u202F! Ceci\u00A0: «\u202F`a ? b : c`\u202F» à 12:30.'",
    "fr, 'Voyez [cela](https://example.org/a?b;c).'",
    "fr, 'Le journal dit *a: The thing? No*.'",
    "ar, 'مرحبا، `a, b` أهلا؟ 404, 410.'",
    "vi, 'Được: không?'"
  })
  void acceptsWhatIsWrittenInTheLanguage(String language, String text) {
    assertEquals("", translated(language, text).check().out());
  }

  @Test
  void warnsOfAPlaceholderThatIsUsedTwice() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.write(
        "i18n/fr.json",
        SiteFolder.reference()
            .read("i18n/fr.json")
            .replaceFirst("\"footer\": \"", "\"footer\": \"{site} "));

    String out = site.check().out();
    assertTrue(out.contains("warning: {site} is used more often than in the original"), out);
  }

  @Test
  void warnsOfAPointThatIsNotTranslated() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.replace(
        "content/abc/pairs/1-2.json",
        "\"example\"",
        "\"sameAndDifferent\": [\"Both are numbers.\"], \"example\"");

    String out = site.check().out();
    assertTrue(
        out.contains(
            "i18n/fr/abc.json:2:24: warning: this note has no translation of: Both are numbers. Add"
                + " it to \"sameAndDifferent\""),
        out);
    assertEquals("", site.build("-q").err());
  }

  @Test
  void aLanguageWithAnotherScriptAndDirectionIsAddedWithoutJava() {
    SiteFolder site = SiteFolder.bilingual(folder);

    assertTrue(
        i18n(site, "add", "he").out().startsWith("he, עברית, is a language of the site now."));
    assertTrue(i18n(site, "add", "de").out().startsWith("de, Deutsch, is a language"));
    assertTrue(i18n(site, "add", "ar").out().startsWith("ar, العربية, is a language"));

    assertTrue(
        site.read("content/site.json")
            .contains("\"languages\": [\"en\", \"fr\", \"he\", \"de\", \"ar\"]"));
    assertFalse(Files.exists(site.path("i18n/ar.json")));
    assertTrue(Integer.parseInt(cell(site, "messages", 5)) > 100, "copies are not translated");
    assertEquals(0, site.check().code());
    assertEquals(0, site.build().code());
    assertTrue(site.read("site-output/he/index.html").contains("<html lang=he dir=rtl>"));
    assertTrue(site.read("site-output/de/index.html").contains("<html lang=de dir=ltr>"));
    assertTrue(site.read("site-output/en/index.html").contains(">עברית<"));
  }

  @Test
  void aLanguageWhoseNameBeginsWithItsCodeIsNamedInItselfToo() {
    SiteFolder site = SiteFolder.bilingual(folder);

    assertTrue(i18n(site, "add", "it").out().startsWith("it, Italiano, is a language"));
    assertTrue(site.read("i18n/it.json").contains("\"language.name\": \"Italiano\""));
  }

  @Test
  void anAddedLanguageUsesItsOwnPluralForms() {
    SiteFolder site = SiteFolder.bilingual(folder);
    i18n(site, "add", "sl");
    String message =
        "{codes, plural, one {A} two {B} few {nekaj {codes}} other {C}}, {pairs, plural, other {D}}";
    site.write(
        "i18n/sl.json",
        site.read("i18n/sl.json")
            .replaceFirst("\"home.family\": \"[^\"]*\"", "\"home.family\": \"" + message + "\""));

    assertEquals(0, site.build().code());
    assertTrue(site.read("site-output/sl/index.html").contains("nekaj 3, D"));
  }

  @Test
  void aLanguageIsAddedInTheLayoutOfTheFile() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.replace("content/site.json", "[\"en\", \"fr\"]", "[\n    \"en\",\n    \"fr\"\n  ]");

    i18n(site, "add", "pt-BR");

    assertTrue(
        site.read("content/site.json").contains("[\n    \"en\",\n    \"fr\",\n    \"pt-BR\"\n  ]"));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'already has the language \"fr\"'",
    "en_US, is not a language tag",
    "deutsch, is not a language tag",
    "iw, is an old language tag; use he",
    "qx, is not a language that Unicode knows",
    "de-QX, is not a language that Unicode knows"
  })
  void refusesWhatIsNoNewLanguage(String tag, String expected) {
    SiteFolder site = SiteFolder.bilingual(folder);
    SiteFolder.Run run = i18n(site, "add", tag);

    assertEquals(2, run.code());
    assertTrue(run.err().contains(expected), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "'', Missing required subcommand",
    "status -l xx, no language \"xx\" is translated; expected one of fr",
    "status --fail-under xx=3, --fail-under is xx=3",
    "status --fail-under fr=101, --fail-under is fr=101",
    "record nothing, no family \"nothing\" is translated; expected one of abc",
    "record --confirm 9.description, no text is named 9.description",
    "extract xyzzy, no family \"xyzzy\" is translated",
    "merge nowhere, there is no nowhere",
    "add, Missing required parameter: 'LANG'"
  })
  void wrongUsageIsExplained(String line, String expected) {
    SiteFolder site = SiteFolder.bilingual(folder);
    SiteFolder.Run run =
        line.isEmpty() ? SiteFolder.command("i18n") : i18n(site, line.split(" ", -1));

    assertEquals(2, run.code());
    assertTrue(run.err().contains(expected), run.err());
  }

  @ParameterizedTest
  @CsvSource({"status", "record", "extract", "merge", "add fr"})
  void nothingIsDoneWithABrokenProject(String line) {
    SiteFolder site = SiteFolder.bilingual(folder).write("content/abc/1.json", "{");
    SiteFolder.Run run = i18n(site, line.split(" ", -1));

    assertEquals(1, run.code());
    assertTrue(run.err().contains("content/abc/1.json:1:"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource({"status", "record", "extract", "merge", "add"})
  void everyCommandHasHelp(String command) {
    SiteFolder.Run help = SiteFolder.command("i18n", command, "--help");

    assertEquals(0, help.code());
    assertTrue(help.out().startsWith("Usage: codevs i18n " + command), help.out());
  }

  private static SiteFolder.Run i18n(SiteFolder site, String... arguments) {
    return SiteFolder.i18n(site, arguments);
  }

  /** A cell of the status: 4 is outdated, 5 is missing. */
  private static String cell(SiteFolder site, String family, int column) {
    return i18n(site, "status")
        .out()
        .lines()
        .filter(line -> line.contains(" " + family + " "))
        .map(line -> line.split("\\s+", -1)[column])
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  /** A site with one text in a language. */
  private SiteFolder translated(String language, String text) {
    return SiteFolder.bilingual(folder)
        .replace("content/site.json", "\"fr\"", "\"" + language + "\"")
        .replace("content/abc/1.json", "The thing came first.", "The log says *a: The thing? No*.")
        .delete("i18n/fr/abc.json")
        .delete("i18n/fr")
        .write(
            "i18n/" + language + "/abc.json",
            "{\"1\": {\"description\": \"404\", \"whenYouSeeIt\": \""
                + text
                + "\", \"howToFix\": \"404\"}}");
  }
}
