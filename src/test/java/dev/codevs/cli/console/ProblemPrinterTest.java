package dev.codevs.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem is printed as a compiler does, and what a file holds cannot harm the terminal. */
class ProblemPrinterTest {
  private final ProblemPrinter printer = new ProblemPrinter(Path.of("site"), false);

  @Test
  void isAPlaceAMessageALineAndACaret() {
    assertEquals(
        """
        site/a.json:2:4: error: wrong; mend it
            abcdef
               ^
        """,
        text(problem(4, "wrong; mend it", "abcdef")));
    assertEquals("site/a.json: warning: wrong\n", text(Problem.warningInFile("a.json", "wrong")));
  }

  /** A mark stands above the letter before it, so it takes no column of a terminal. */
  @ParameterizedTest
  @CsvSource({"abc, 3, 2", "e\u0301c, 3, 1", "خَادم, 4, 2", "😀c, 3, 1", "ab, 9, 2"})
  void theCaretStandsUnderTheColumn(String line, int column, int spaces) {
    assertTrue(
        text(problem(column, "wrong", line)).endsWith("\n    " + " ".repeat(spaces) + "^\n"));
  }

  @Test
  void aLongLineIsCutAroundTheColumn() {
    List<String> lines =
        text(problem(5_001, "wrong", "a".repeat(5_000) + "X" + "b".repeat(5_000))).lines().toList();

    assertTrue(lines.get(1).length() < 130, lines.get(1));
    assertEquals('X', lines.get(1).charAt(lines.get(2).indexOf('^')));
  }

  @Test
  void aLongMessageIsCutInTheMiddle() {
    String message = printer.messageOf(problem(1, "a".repeat(900) + "z", ""));

    assertTrue(message.length() <= 601, message);
    assertTrue(message.startsWith("aaa") && message.contains("…") && message.endsWith("z"));
  }

  @ParameterizedTest
  @CsvSource({"a\u001b[31mb, a□[31mb", "a\u202Eb, a□b", "a\u0007b, a□b", "a\uD83Db, a□b"})
  void charactersThatATerminalObeysAreShownAsABox(String hostile, String expected) {
    assertTrue(
        text(problem(1, hostile, hostile)).contains("error: " + expected + "\n    " + expected));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0 errors",
    "1, 0, 1 error",
    "2, 1, '2 errors, 1 warning'",
    "0, 2, '0 errors, 2 warnings'"
  })
  void areCounted(int errors, int warnings, String expected) {
    List<Problem> problems = new ArrayList<>(Collections.nCopies(errors, problem(1, "wrong", "")));
    problems.addAll(Collections.nCopies(warnings, Problem.warningInFile("a.json", "wrong")));

    assertEquals(expected, ProblemPrinter.count(problems));
  }

  private String text(Problem problem) {
    return printer.text(List.of(problem));
  }

  private static Problem problem(int column, String message, String excerpt) {
    return new Problem(Severity.ERROR, "a.json", 2, column, message, excerpt);
  }
}
