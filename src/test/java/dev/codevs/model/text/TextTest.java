package dev.codevs.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph is read without its marks, and cut without losing them. */
class TextTest {
  private static final Text TEXT =
      new Text(
          List.of(
              new Span.Plain("See "),
              new Span.Emphasis(List.of(new Span.Plain("the "), new Span.Code("GET /"))),
              new Span.CodeLink(new CodeRef("abc", "1"), List.of(new Span.Plain(" link"))),
              new Span.Plain(".")));

  @Test
  void plainWordsHaveNoMarks() {
    assertEquals("See the GET / link.", TEXT.plain());
    assertEquals("See the [GET /] link.", TEXT.plain(code -> "[" + code + "]"));
  }

  /** Code is shown whole or not at all. */
  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "2, Se",
    "6, See th",
    "9, See the GET /",
    "13, See the GET /",
    "15, See the GET / l",
    "99, See the GET / link."
  })
  void isCutAfterSoManyCharacters(int length, String expected) {
    assertEquals(expected, TEXT.upTo(length).plain());
  }

  @Test
  void aPartThatIsCutKeepsItsMark() {
    assertEquals(
        new Text(List.of(new Span.Plain("See "), new Span.Emphasis(List.of(new Span.Plain("th"))))),
        TEXT.upTo(6));
  }

  @Test
  void nothingIsLeftOfAPartThatIsCutOff() {
    assertEquals(new Text(List.of(new Span.Plain("See "))), TEXT.upTo(4));
  }
}
