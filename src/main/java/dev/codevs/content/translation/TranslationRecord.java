package dev.codevs.content.translation;

import dev.codevs.bytes.Hash;
import java.util.Optional;

/**
 * The record of a translation and the original that it was made from, by the short {@link
 * Hash#shortOf hash} of both texts. If the original's hash no longer fits, the translation is
 * outdated.
 *
 * @param original the hash of the text that was translated
 * @param translation the hash of its translation
 */
public record TranslationRecord(String original, String translation) {
  /** The record of a translation that is made or reviewed now. */
  public static TranslationRecord of(String original, String translation) {
    return new TranslationRecord(Hash.shortOf(original), Hash.shortOf(translation));
  }

  /** Parses the text of {@link #toString}; empty if the text has another form. */
  static Optional<TranslationRecord> parse(String written) {
    return isWritten(written)
        ? Optional.of(new TranslationRecord(written.substring(0, 8), written.substring(9)))
        : Optional.empty();
  }

  /** Whether a text is two hashes of eight hexadecimal digits, separated by a space. */
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

  /** Whether a text differs from the recorded original. */
  boolean isOfOther(String text) {
    return !original.equals(Hash.shortOf(text));
  }

  @Override
  public String toString() {
    return original + " " + translation;
  }
}
