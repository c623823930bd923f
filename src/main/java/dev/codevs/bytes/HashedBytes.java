package dev.codevs.bytes;

/**
 * A piece of bytes that many files contain, with its {@link Hash}. The hash of the piece is
 * computed once; codevs computes the hash of a file from the hashes of its pieces, before it copies
 * a byte.
 */
public final class HashedBytes {

  /** No bytes. */
  public static final HashedBytes NONE = of(new byte[0]);

  private final byte[] bytes;
  private final long hash;

  private HashedBytes(byte[] bytes, long hash) {
    this.bytes = bytes;
    this.hash = hash;
  }

  /** Wraps an array without a copy and hashes it; the caller must not change the array. */
  public static HashedBytes of(byte[] bytes) {
    return new HashedBytes(bytes, Hash.of(bytes));
  }

  /** The number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** The array itself; the caller must not change it. */
  byte[] bytes() {
    return bytes;
  }

  long hash() {
    return hash;
  }
}
