package dev.codevs.content.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.Problem;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only UTF-8 is read (RFC 3629), and the first byte that is none is named. */
class Utf8Test {
  @ParameterizedTest
  @CsvSource({
    "FF, 1, 1, the byte 0xFF is not UTF-8; save",
    "610A62C0AF, 2, 2, the byte 0xC0 is not UTF-8 (an overlong form)",
    "61E08080, 1, 2, the byte 0xE0 is not UTF-8 (an overlong form)",
    "EDA080, 1, 1, the byte 0xED is not UTF-8 (half of a surrogate pair)",
    "F4908080, 1, 1, the byte 0xF4 is not UTF-8; save",
    "C3A9E282, 1, 2, the byte 0xE2 is not UTF-8; save",
    "EFBFBDFF, 1, 2, the byte 0xFF is not UTF-8; save",
    "EFBBBF7B, 1, 1, the file begins with a byte order mark",
    "FEFF007B, 1, 1, the file is UTF-16",
    "FFFE7B00, 1, 1, the file is UTF-16",
    "7B007D00, 1, 1, 'the file is UTF-16, UTF-32 or no text at all'"
  })
  void refusesTheByteAtItsPlace(String hex, int line, int column, String expected) {
    Problems problems = new Problems();

    assertEquals(Optional.empty(), Utf8.decode("a.json", bytes(hex), problems));

    Problem problem = problems.sorted().get(0);
    assertTrue(problem.message().startsWith(expected), problem.message());
    assertEquals(line, problem.line());
    assertEquals(column, problem.column());
  }

  @Test
  void acceptsTheReplacementCharacterIfItIsWritten() {
    Problems problems = new Problems();

    Optional<Source> source = Utf8.decode("a.json", bytes("61EFBFBD62"), problems);

    assertEquals("a\uFFFDb", source.orElseThrow().text());
    assertEquals(0, problems.count());
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
