package dev.codevs.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PO files are read as GNU gettext reads them. */
class PoReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsAnEntryWithItsContextItsTwoTextsAndItsLine() {
    PoEntry entry =
        onlyEntry(
            """
            #. For translators
            #: content/abc/1.json:2
            msgctxt "abc/1.name"
            msgid "One"
            msgstr "Un"
            """);

    assertEquals("abc/1.name", entry.context());
    assertEquals("One", entry.id());
    assertEquals("Un", entry.text());
    assertEquals(5, entry.line());
    assertTrue(entry.isTranslated());
  }

  @Test
  void joinsATextThatIsBrokenIntoLines() {
    PoEntry entry =
        onlyEntry(
            """
            msgid ""
            "The first thing "
            "happened.\\n"
            "Twice."
            msgstr ""
            """);

    assertEquals("The first thing happened.\nTwice.", entry.id());
    assertFalse(entry.isTranslated());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"\\\", ~\"~", "\\\\, \\", "\\\\n, \\n", "\\t, ~\t~", "\\n, ~\n~", "\\$0, ~~"})
  void readsEscapes(String written, String expected) {
    PoFile file = read("msgctxt \"c\"\nmsgid \"" + written + "\"\nmsgstr \"\"\n");

    assertEquals(expected.isEmpty() ? 1 : 0, problems.size());
    assertEquals(expected.isEmpty() ? written : expected, file.entries().get(0).id());
  }

  @ParameterizedTest
  @CsvSource({
    "'#, fuzzy', true",
    "'#, md-text, fuzzy', true",
    "'#,fuzzy,md-text', true",
    "'#, no-fuzzy-at-all', false",
    "'# fuzzy', false",
    "'#| msgid \"fuzzy\"', false"
  })
  void knowsAFuzzyEntryByItsFlag(String comment, boolean expected) {
    assertEquals(expected, onlyEntry(comment + "\nmsgid \"a\"\nmsgstr \"b\"\n").isFuzzy());
  }

  /** As msgmerge leaves it when a fuzzy entry is no longer used. */
  @Test
  void anObsoleteEntryIsSkippedWithItsFlag() {
    PoFile file =
        read(
            """
            msgid "a"
            msgstr "b"

            #, fuzzy
            #~ msgid "old"
            #~ msgstr "vieux"

            msgctxt "c"
            msgid "c"
            msgstr "d"
            """);

    assertEquals(List.of("a", "c"), file.entries().stream().map(PoEntry::id).toList());
    assertFalse(file.entries().get(1).isFuzzy());
  }

  @Test
  void theEntryWithoutAnOriginalIsTheHeader() {
    PoFile file = read("msgid \"\"\nmsgstr \"Language: pt_BR\\n\"\n");

    assertEquals("pt-BR", file.language(problems).orElseThrow());
    assertEquals(List.of(), file.entries());
    assertEquals(List.of(), problems);
  }

  @Test
  void readsALineOfAnyLength() {
    String text = "\\\"word\\\" ".repeat(50_000);

    assertEquals(350_000, onlyEntry("msgid \"" + text + "\"\nmsgstr \"\"\n").id().length());
  }

  private PoEntry onlyEntry(String text) {
    List<PoEntry> entries = read(text).entries();
    assertEquals(List.of(), problems);
    assertEquals(1, entries.size());
    return entries.get(0);
  }

  private PoFile read(String text) {
    return PoReader.read("po/fr.po", text, problems);
  }
}
