package dev.codevs.model;

import java.util.Arrays;

/** The bytes of a file while it is made. One buffer serves a thread for all its files. */
public final class GrowingBytes {
  private byte[] array = new byte[1 << 10];
  private int length;

  /** Begins the next file. */
  public void clear() {
    length = 0;
  }

  /** Adds bytes to the end. */
  public void append(byte[] more) {
    if (array.length - length < more.length) {
      array = Arrays.copyOf(array, Math.max(2 * array.length, length + more.length));
    }
    System.arraycopy(more, 0, array, length, more.length);
    length += more.length;
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /**
   * The array that holds the bytes from its start on, to be read only and until the next append.
   */
  public byte[] array() {
    return array;
  }

  /** The bytes for themselves. */
  public byte[] copy() {
    return Arrays.copyOf(array, length);
  }
}
