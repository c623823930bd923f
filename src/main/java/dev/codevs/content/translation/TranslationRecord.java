package dev.codevs.content.translation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Remembers which original a translation was made from: a digest of each. A cyclic redundancy check
 * of 32 bits is enough, because a text is compared with nothing but its own earlier self: it sees
 * every change within four bytes, of any other it misses one in four billion, and nobody gains by
 * forging one.
 *
 * @param original of the text that was translated
 * @param translation of what it was translated to
 */
public record TranslationRecord(String original, String translation) {
  /** The stamp of a translation that is made, or reviewed, now. */
  public static TranslationRecord of(String original, String translation) {
    return new TranslationRecord(digest(original), digest(translation));
  }

  /** Reads what {@link #toString} wrote. */
  static Optional<TranslationRecord> parse(String written) {
    return isWritten(written)
        ? Optional.of(new TranslationRecord(written.substring(0, 8), written.substring(9)))
        : Optional.empty();
  }

  /** Two digests of eight hexadecimal digits, parted by a space. */
  private static boolean isWritten(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = i == 8 ? c == ' ' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
      if (!fits) {
        return false;
      }
    }
    return text.length() == 17;
  }

  /** Whether a text is no longer the original that was translated. */
  boolean isOfOther(String text) {
    return !original.equals(digest(text));
  }

  private static String digest(String text) {
    CRC32 digest = new CRC32();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(digest.getValue() | 1L << 32).substring(1);
  }

  @Override
  public String toString() {
    return original + " " + translation;
  }
}
