package dev.codevs.bytes;

import java.util.Arrays;

/** The bytes of a file while it is made. One buffer serves a thread for all its files. */
public final class PageBuffer implements ByteSink {
  private final Fingerprint fingerprint = new Fingerprint();
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
    fingerprint.clear();
  }

  @Override
  public void append(HashedBytes piece) {
    int from = fingerprint.length();
    fingerprint.append(piece);
    if (array.length < fingerprint.length()) {
      array = Arrays.copyOf(array, Math.max(2 * array.length, fingerprint.length()));
    }
    System.arraycopy(piece.bytes(), 0, array, from, piece.length());
  }

  /** What tells these bytes from others. */
  public Fingerprint fingerprint() {
    return fingerprint;
  }

  /** How many bytes there are. */
  public int length() {
    return fingerprint.length();
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
