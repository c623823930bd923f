package dev.codevs.bytes;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Bytes that many files hold, with their digest: computed once, so that what a file holds is known
 * without making it.
 */
public final class HashedBytes {

  /** No bytes. */
  public static final HashedBytes NONE = of(new byte[0]);

  private final byte[] bytes;
  private final long digest;

  private HashedBytes(byte[] bytes, long digest) {
    this.bytes = bytes;
    this.digest = digest;
  }

  /**
   * Takes an array as its own. The digest is two cyclic redundancy checks with different
   * polynomials, 64 bits: the processor computes both, several times faster than a cryptographic
   * digest, and nobody gains by forging a page of their own site.
   */
  public static HashedBytes of(byte[] bytes) {
    CRC32 high = new CRC32();
    CRC32C low = new CRC32C();
    high.update(bytes, 0, bytes.length);
    low.update(bytes, 0, bytes.length);
    return new HashedBytes(bytes, high.getValue() << 32 | low.getValue());
  }

  /** How many bytes there are. */
  public int length() {
    return bytes.length;
  }

  /** The bytes, to be read only. */
  byte[] bytes() {
    return bytes;
  }

  long digest() {
    return digest;
  }
}
