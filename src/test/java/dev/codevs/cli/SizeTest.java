package dev.codevs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of bytes is said in decimal units, with no more digits than somebody reads. */
class SizeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0 kB",
    "1234, 1.2 kB",
    "999949, 999.9 kB",
    "999950, 1.0 MB",
    "12345678, 12.3 MB",
    "999950000, 1.00 GB",
    "1234000000, 1.23 GB"
  })
  void isSaidInTheUnitThatFits(long bytes, String expected) {
    assertEquals(expected, Size.of(bytes));
  }
}
