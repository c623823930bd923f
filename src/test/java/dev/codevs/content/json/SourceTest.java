package dev.codevs.content.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.model.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem stands at a line and a column of its file, both counted from 1, and shows the line. */
class SourceTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, ab",
    "2, 1, 3, ab",
    "3, 2, 1, ''",
    "4, 3, 1, 😀c",
    "6, 3, 3, 😀c",
    "7, 3, 4, 😀c",
    "8, 4, 1, end",
    "11, 4, 4, end",
    "99, 4, 4, end",
    "-1, 1, 1, ab"
  })
  void countsLinesAndUtf16Units(int offset, int line, int column, String excerpt) {
    Problem problem = new Source("a.json", "ab\n\n😀c\nend").error(offset, "wrong");

    assertEquals(line, problem.line());
    assertEquals(column, problem.column());
    assertEquals(excerpt, problem.excerpt());
  }

  @Test
  void showsALineOfWindowsWithoutItsEnd() {
    Problem problem = new Source("a.json", "ab\r\ncd\r\n").error(4, "wrong");

    assertEquals(2, problem.line());
    assertEquals("cd", problem.excerpt());
  }

  @Test
  void hasOneLineIfItIsEmpty() {
    Problem problem = new Source("a.json", "").error(0, "wrong");

    assertEquals(1, problem.line());
    assertEquals(1, problem.column());
  }

  /** The text is {@code a"b A\c}, in a file where each escape is longer than its character. */
  @ParameterizedTest
  @CsvSource({"0, 8", "1, 9", "2, 11", "3, 12", "4, 13", "5, 19", "6, 21"})
  void findsACharacterBehindEscapes(int index, int column) {
    Problems problems = new Problems();
    Optional<Json.Obj> object =
        JsonReader.readObject(new Source("a.json", "{\"key\":\"a\\\"b \\u0041\\\\c\"}"), problems);
    Json.Str text = (Json.Str) object.orElseThrow().members().values().iterator().next().value();

    assertEquals("a\"b A\\c", text.value());
    assertEquals(column + 1, text.errorAt(index, "wrong").column());
  }
}
