package dev.codevs.bytes;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A hash of 64 bits, the only one in codevs. By its hash codevs recognises a file, a text or a site
 * of an earlier build without a copy of the bytes.
 *
 * <p>The hash of an array is two cyclic redundancy checks: CRC-32 (RFC 1952 §8) in the upper half
 * and CRC-32C (RFC 3720 §12.1) in the lower half. The processor has instructions for both, which
 * Java uses from the first call on. The two polynomials have no common factor, so the pair is one
 * check of 64 bits by their product: it notices every change that spans at most 64 bits, and misses
 * any other change with a probability of 2<sup>-64</sup>. If an edit changes all 100,000 files of a
 * site, one of them is treated as unchanged with a probability of 10<sup>-14</sup>.
 *
 * <p>The hash of a file that consists of pieces is computed from the hashes of its pieces, so that
 * no byte of a page is copied to see that the page has not changed. The hashes of the pieces are
 * the coefficients of a polynomial, which is evaluated at an odd number modulo 2<sup>64</sup>
 * (Horner's rule). Another hash of one piece always gives another hash of the file, because an odd
 * factor loses no bit. The same bytes in other pieces have another hash: before a file is replaced,
 * its bytes are compared too.
 *
 * <p>A cryptographic digest has no use here: the author of a site gains nothing by forging a page
 * of that site, and {@code MessageDigest} first loads its providers.
 */
public final class Hash {

  /** The multiplier of Knuth's generator MMIX: odd, and without a pattern in its bits. */
  private static final long FACTOR = 6_364_136_223_846_793_005L;

  private Hash() {}

  /** The hash of some bytes. */
  public static long of(byte[] bytes) {
    CRC32 upper = new CRC32();
    CRC32C lower = new CRC32C();
    upper.update(bytes, 0, bytes.length);
    lower.update(bytes, 0, bytes.length);
    return upper.getValue() << 32 | lower.getValue();
  }

  /** The hash of a text in UTF-8. */
  public static long of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The upper half of the hash of a text as eight hexadecimal digits, for files that people keep
   * and review. It is enough for a text that is compared with its own earlier self only: a change
   * that spans more than 32 bits is missed with a probability of 2<sup>-32</sup>. Sites have stored
   * such digits, so this form never changes.
   */
  public static String shortOf(String text) {
    return Long.toHexString(of(text) >>> 32 | 1L << 32).substring(1);
  }

  /**
   * The hash of a file after one more piece is appended; the hash of a file without pieces is 0.
   */
  static long combined(long file, long piece) {
    return file * FACTOR + piece;
  }
}
