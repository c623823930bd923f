package dev.codevs.bytes;

/** Bytes that nobody changes: whoever makes or reads them keeps to that, no copy is taken. */
public final class Bytes {

  /** No bytes. */
  public static final Bytes NONE = of(new byte[0]);

  private final byte[] array;

  private Bytes(byte[] array) {
    this.array = array;
  }

  /** Takes the array as its own. */
  public static Bytes of(byte[] array) {
    return new Bytes(array);
  }

  /** The array itself, to be read only. */
  public byte[] array() {
    return array;
  }
}
