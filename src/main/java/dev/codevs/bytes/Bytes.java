package dev.codevs.bytes;

/**
 * An array of bytes that nobody changes. No copy is made: the code that makes the bytes and the
 * code that reads them must leave the array as it is.
 */
public final class Bytes {

  /** No bytes. */
  public static final Bytes NONE = of(new byte[0]);

  private final byte[] array;

  private Bytes(byte[] array) {
    this.array = array;
  }

  /** Wraps an array without a copy; the caller must not change the array afterwards. */
  public static Bytes of(byte[] array) {
    return new Bytes(array);
  }

  /** The array itself; the caller must not change it. */
  public byte[] array() {
    return array;
  }
}
