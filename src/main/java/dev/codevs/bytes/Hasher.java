package dev.codevs.bytes;

import java.nio.charset.StandardCharsets;

/** Computes the {@link Hash} of a file from the hashes of its pieces, without copying a byte. */
public final class Hasher implements ByteSink {
  private int length;
  private long value;

  /** Starts the hash of the next file. */
  public void clear() {
    length = 0;
    value = 0;
  }

  @Override
  public void append(HashedBytes piece) {
    append(piece.length(), piece.hash());
  }

  /** Adds a text as a piece, in UTF-8. */
  public void append(String text) {
    append(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds an array as a piece. */
  public void append(byte[] bytes) {
    append(bytes.length, Hash.of(bytes));
  }

  private void append(int size, long hash) {
    length += size;
    value = Hash.combined(value, hash);
  }

  /** The number of bytes of all pieces. */
  public int length() {
    return length;
  }

  /** The hash of all pieces, in their order. */
  public long value() {
    return value;
  }
}
