package dev.codevs.bytes;

import java.util.Arrays;

/**
 * A growing buffer for the bytes of one file, with the hash of these bytes. A thread uses one
 * buffer for all its files, one after the other.
 */
public final class PageBuffer implements ByteSink {
  private final Hasher hash = new Hasher();
  private byte[] array;

  /**
   * Creates an empty buffer.
   *
   * @param size the expected number of bytes; the buffer grows if the file has more
   */
  public PageBuffer(int size) {
    this.array = new byte[size];
  }

  /** Creates an empty buffer of 16 kB, the size of a usual page. */
  public PageBuffer() {
    this(1 << 14);
  }

  /** Empties the buffer for the next file. */
  public void clear() {
    hash.clear();
  }

  @Override
  public void append(HashedBytes piece) {
    int from = hash.length();
    hash.append(piece);
    if (array.length < hash.length()) {
      array = Arrays.copyOf(array, Math.max(2 * array.length, hash.length()));
    }
    System.arraycopy(piece.bytes(), 0, array, from, piece.length());
  }

  /** The hash of the bytes. */
  public Hasher hash() {
    return hash;
  }

  /** The number of bytes. */
  public int length() {
    return hash.length();
  }

  /**
   * The array whose first {@link #length} bytes are the file. The caller must not change the array,
   * nor read it after the next append.
   */
  public byte[] array() {
    return array;
  }

  /** A copy of the bytes. */
  public byte[] copy() {
    return Arrays.copyOf(array, length());
  }
}
