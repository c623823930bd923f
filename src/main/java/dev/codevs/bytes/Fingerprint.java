package dev.codevs.bytes;

/**
 * Tells what a file would hold, by its length and the digests of its pieces, without a byte being
 * copied. Files of the same pieces have the same fingerprint; files of the same bytes may have two,
 * if they were cut into other pieces.
 */
public final class Fingerprint implements ByteSink {

  /** An odd number without a pattern: that of Knuth's generator MMIX. */
  private static final long FACTOR = 6_364_136_223_846_793_005L;

  private int length;
  private long digest;

  /** Begins the next file. */
  public void clear() {
    length = 0;
    digest = 0;
  }

  @Override
  public void append(HashedBytes piece) {
    length += piece.length();
    digest = digest * FACTOR + piece.digest();
  }

  /** How many bytes the file would have. */
  public int length() {
    return length;
  }

  /** The digests of the pieces, in their order, as one. */
  public long digest() {
    return digest;
  }
}
