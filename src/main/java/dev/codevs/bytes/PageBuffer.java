package dev.codevs.bytes;

import java.util.Arrays;

/** The bytes of a file while it is made. One buffer serves a thread for all its files. */
public final class PageBuffer implements ByteSink {
  private final Hasher hash = new Hasher();
  private byte[] array;

  /**
   * An empty file.
   *
   * @param size about how many bytes it will have
   */
  public PageBuffer(int size) {
    this.array = new byte[size];
  }

  /** An empty file that will be a page. */
  public PageBuffer() {
    this(1 << 14);
  }

  /** Begins the next file. */
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

  /** How many bytes there are. */
  public int length() {
    return hash.length();
  }

  /**
   * The array that holds the bytes from its start on, to be read only and until the next append.
   */
  public byte[] array() {
    return array;
  }

  /** The bytes for themselves. */
  public byte[] copy() {
    return Arrays.copyOf(array, length());
  }
}
