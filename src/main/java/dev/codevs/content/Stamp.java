package dev.codevs.content;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
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
public record Stamp(String original, String translation) {
  private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8} [0-9a-f]{8}");

  /** The stamp of a translation that is made, or reviewed, now. */
  public static Stamp of(String original, String translation) {
    return new Stamp(digest(original), digest(translation));
  }

  /** Reads what {@link #toString} wrote. */
  static Optional<Stamp> parse(String written) {
    return WRITTEN.matcher(written).matches()
        ? Optional.of(new Stamp(written.substring(0, 8), written.substring(9)))
        : Optional.empty();
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
