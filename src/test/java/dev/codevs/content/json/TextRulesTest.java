package dev.codevs.content.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no text of a site may hold, with the column of the first character that is wrong. */
class TextRulesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "~~, 1, is empty",
        "~ ~, 1, is empty",
        "~ a~, 2, begins or ends with white space",
        "~a ~, 3, begins or ends with white space",
        "~a\u00A0~, 3, begins or ends with white space",
        "~\u202Fa~, 2, begins or ends with white space",
        "a\tb, 3, holds the control character U+0009",
        "a\u0000b, 3, holds the control character U+0000",
        "a\u0085b, 3, holds the control character U+0085",
        "a\u200Bb, 3, holds the invisible character U+200B",
        "a\u00ADb, 3, holds the invisible character U+00AD",
        "a\uFEFFb, 3, holds the invisible character U+FEFF",
        "a\u200Cb, 3, holds the invisible character U+200C",
        "\u200Da, 2, holds the invisible character U+200D",
        "x\u0301\u200Db, 4, holds the invisible character U+200D",
        "a\u202Eb, 3, holds the bidi control U+202E",
        "a\u2068b, 3, holds the bidi control U+2068",
        "س\u061Cب, 3, holds the bidi control U+061C",
        "a\uE000b, 3, holds the character U+E000",
        "a\uFDD0b, 3, holds the character U+FDD0",
        "a\uD83Db, 3, holds half of a surrogate pair",
        "e\u0301, 2, is not in Unicode's composed form",
        "Vi\u1EC7t Vie\u0323\u0302t, 9, is not in Unicode's composed form"
      })
  void refusesAtItsColumn(String text, int column, String expected) {
    List<Problem> found = problems(text);

    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).message().startsWith("\"name\" " + expected), found.toString());
    assertEquals(column, found.get(0).column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb", "a\u2028b", "a\u2029b"})
  void refusesALineBreak(String text) {
    assertEquals(
        List.of("\"name\" holds a line break; write it as one paragraph on one line"),
        problems(text).stream().map(Problem::message).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unsupported Data",
        "Attention\u202F! «\u00A0oui\u00A0»",
        "Không tìm thấy",
        "الخادم، أو العميل؟",
        "می\u200Cخواهم",
        "क\u094D\u200Dष",
        "ප\u0DCA\u200Dර",
        "😀 → …"
      })
  void acceptsTheLettersOfEveryLanguage(String text) {
    assertEquals(List.of(), problems(text));
  }

  @ParameterizedTest
  @CsvSource({"'GET /\nHost: a', ''", "'a\tb', the control character", "'a\r\nb', a line break"})
  void acceptsLineFeedsInAnExampleOnly(String lines, String expected) {
    Problems problems = new Problems();

    assertEquals(expected.isEmpty(), TextRules.checkLines(text(lines), "\"text\"", problems));
    assertEquals(
        expected.isEmpty() ? 0 : 1,
        problems.sorted().stream().filter(p -> p.message().contains(expected)).count());
  }

  private static List<Problem> problems(String text) {
    Problems problems = new Problems();
    assertEquals(
        TextRules.check(text(text), "\"name\"", problems), problems.sorted().isEmpty(), text);
    return problems.sorted();
  }

  private static Json.Str text(String text) {
    return new Json.Str(new Source("a.json", '"' + text + '"'), 0, text);
  }
}
