package dev.codevs.content.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An id names a folder, a file and an anchor on every system. */
class IdsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1003",
        "0x07",
        "x.7.1",
        "not-found",
        "z-index",
        "indexes",
        "vsx",
        "console",
        "a.b-c"
      })
  void isMadeOfSmallLettersAndDigitsPartedByDotsAndHyphens(String id) {
    assertEquals("", Ids.complaint(id).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "'', is not made of",
    "A, is not made of",
    "a_b, is not made of",
    "a..b, is not made of",
    "a.-b, is not made of",
    "-a, is not made of",
    "a., is not made of",
    "é, is not made of",
    "../a, is not made of",
    "index, is the name of a folder's own page",
    "vs, holds \"vs\" as a word",
    "a-vs, holds \"vs\" as a word",
    "1-vs-2, holds \"vs\" as a word",
    "class-4xx, begins with \"class-\"",
    "con, is a name that Windows keeps",
    "com1.x, is a name that Windows keeps"
  })
  void isRefusedWithTheReason(String id, String expected) {
    assertTrue(Ids.complaint(id).orElse("").startsWith(expected), id);
  }

  @Test
  void hasAtMost80Characters() {
    assertEquals("", Ids.complaint("a".repeat(80)).orElse(""));
    assertEquals("is longer than 80 characters", Ids.complaint("a".repeat(81)).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "1003, 1003",
    "X.7.1, x.7.1",
    "NOT_FOUND, not-found",
    "0x07, 0x07",
    "E/B 7, e-b-7",
    "(A), a",
    "...A, a",
    "-1, 1",
    "1..5, 1-5",
    "A. B, a-b",
    "A.-B, a-b",
    "???, ''"
  })
  void isTheCodeInSmallLetters(String code, String id) {
    assertEquals(id, Ids.of(code));
  }

  /** Else the message that asks for the name would ask for one that is refused. */
  @Test
  void ofAnyCodeIsOneThatMayNameAFile() {
    List<String> signs = List.of("a", "B", "7", ".", "-", "_", " ", "é", "/", "..");
    for (String a : signs) {
      for (String b : signs) {
        for (String c : signs) {
          for (String d : signs) {
            String id = Ids.of(a + b + c + d);
            assertFalse(
                Ids.complaint(id).orElse("").startsWith("is not made of") && !id.isEmpty(),
                () -> a + b + c + d + " wants the id " + id);
          }
        }
      }
    }
  }
}
