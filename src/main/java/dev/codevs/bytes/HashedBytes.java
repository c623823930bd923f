package dev.codevs.bytes;

/**
 * Bytes that many files hold, with their {@link Hash}: it is computed once, so that the hash of a
 * file is known before the file is made.
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

  /** Takes an array as its own. */
  public static HashedBytes of(byte[] bytes) {
    return new HashedBytes(bytes, Hash.of(bytes));
  }

  /** How many bytes there are. */
  public int length() {
    return bytes.length;
  }

  /** The bytes, to be read only. */
  byte[] bytes() {
    return bytes;
  }

  long hash() {
    return hash;
  }
}
