package dev.codevs.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of a family stand in the order in which people count them. */
class CodeOrderTest {
  private final CodeOrder order = new CodeOrder();

  @ParameterizedTest
  @CsvSource({
    "9, 10",
    "-2, 1",
    "0x07, 0x10",
    "9, 0x0A",
    "0x0a, 11",
    "X.7.2, X.7.10",
    "X.7, X.7.1",
    "2.05, 2.31",
    "E2, E10",
    "40, 40P01",
    "40P01, 40001",
    "99999999999999999998, 99999999999999999999",
    "ABORTED, CANCELLED",
    "-1, ABORTED",
    "7, ABORTED"
  })
  void putsTheFirstBeforeTheSecond(String first, String second) {
    assertTrue(order.compare(first, second) < 0);
    assertTrue(order.compare(second, first) > 0);
  }

  @ParameterizedTest
  @CsvSource({"7, 007", "16, 0x10", "0xff, 0XFF", "X.7, X.07"})
  void leavesCodesOfOneValueToTheirIds(String one, String other) {
    assertEquals(0, order.compare(one, other));
  }

  /** Sorting may fail if 1 is before 0x10, 0x10 before 0z, and 0z before 1. */
  @Test
  void neverRunsInACircle() {
    List<String> codes =
        List.of(
            "0",
            "1",
            "5",
            "10",
            "16",
            "16a",
            "0x10",
            "0z",
            "0xg",
            "-5",
            "-10",
            "-7a",
            "-",
            "--1",
            "/x",
            "x",
            "x1",
            "x10",
            "1x",
            "10000000000000000000000",
            "1e",
            "٣",
            "");
    for (String a : codes) {
      for (String b : codes) {
        for (String c : codes) {
          boolean isCircle = order.compare(a, b) < 0 && order.compare(b, c) < 0;
          assertTrue(
              !isCircle || order.compare(a, c) < 0, () -> String.join(" < ", a, b, c) + " < " + a);
        }
      }
    }
  }
}
