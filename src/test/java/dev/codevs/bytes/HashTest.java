package dev.codevs.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashTest {
  /** What the catalogues of checks give for both: of the digits from 1 to 9. */
  private static final String DIGITS = "123456789";

  @Test
  void isTheTwoChecksSideBySide() {
    assertEquals(0xCBF43926_E3069283L, Hash.of(DIGITS));
  }

  @Test
  void storesTheUpperHalfOfATextAsEightDigits() {
    assertEquals("cbf43926", Hash.shortOf(DIGITS));
    assertEquals("00000000", Hash.shortOf(""));
  }

  @Test
  void noticesEveryChangeOfOneOrTwoBits() {
    byte[] bytes = new byte[32];
    Set<Long> known = new HashSet<>(Set.of(Hash.of(bytes)));
    for (int i = 0; i < 8 * bytes.length; i++) {
      flip(bytes, i);
      assertTrue(known.add(Hash.of(bytes)), "bit " + i);
      for (int j = i + 1; j < 8 * bytes.length; j++) {
        flip(bytes, j);
        assertTrue(known.add(Hash.of(bytes)), "bits " + i + " and " + j);
        flip(bytes, j);
      }
      flip(bytes, i);
    }
  }

  private static void flip(byte[] bytes, int bit) {
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
  }

  @Test
  void knowsAFileByItsPiecesAndTheirOrder() {
    assertEquals(of("ab", "c"), of("ab", "c"));
    assertNotEquals(of("ab", "c"), of("c", "ab"));
    assertNotEquals(of("ab", "c"), of("a", "bc"));
    assertNotEquals(of("ab", "c"), of("ab", "c", ""));
  }

  @Test
  void isTheSameForAFileThatIsMadeAndForOneThatIsNot() {
    PageBuffer made = new PageBuffer();
    made.append(piece("é"));
    made.append(piece("b"));

    assertEquals(of("é", "b"), made.hash().value());
    assertEquals(3, made.hash().length());
  }

  @Test
  void startsAgainForTheNextFile() {
    Hasher hash = new Hasher();
    hash.append("a");
    hash.clear();
    hash.append("b");

    assertEquals(of("b"), hash.value());
    assertEquals(1, hash.length());
  }

  private static long of(String... pieces) {
    Hasher hash = new Hasher();
    for (String piece : pieces) {
      hash.append(piece(piece));
    }
    return hash.value();
  }

  private static HashedBytes piece(String text) {
    return HashedBytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
