package dev.codevs.content.json;

import dev.codevs.model.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Decodes UTF-8 strictly (RFC 3629): no byte order mark, no overlong form, no surrogate. */
public final class Utf8 {
  /** The character that Java's decoder puts in place of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text of a file; empty, with a problem at the first wrong byte, if the file is not UTF-8.
   */
  public static Optional<Source> decode(String file, byte[] bytes, Problems problems) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      problems.add(atStart(file, "begins with a byte order mark; save it as UTF-8 without one"));
      return Optional.empty();
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      problems.add(atStart(file, "is UTF-16; save it as UTF-8"));
      return Optional.empty();
    }
    if (hasZero(bytes, 4)) {
      problems.add(atStart(file, "is UTF-16, UTF-32 or no text at all; save it as UTF-8"));
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(new Source(file, text));
    }
    return decodeSlowly(file, bytes, problems);
  }

  /**
   * Finds the first byte that is not UTF-8. A file that holds U+FFFD itself has none, and is valid.
   */
  private static Optional<Source> decodeSlowly(String file, byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean broken = decoder.decode(in, out, true).isError();
    Source source = new Source(file, out.flip().toString());
    if (broken) {
      problems.add(source.error(source.text().length(), complaint(bytes, in.position())));
      return Optional.empty();
    }
    return Optional.of(source);
  }

  private static Problem atStart(String file, String message) {
    return new Source(file, "").error(0, "the file " + message);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZero(byte[] bytes, int among) {
    for (int i = 0; i < Math.min(among, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static String complaint(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    String found = String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", first);
    if (first == 0xC0 || first == 0xC1 || (first == 0xE0 && second >= 0x80 && second < 0xA0)) {
      found += " (an overlong form)";
    } else if (first == 0xED && second >= 0xA0) {
      found += " (half of a surrogate pair)";
    }
    return found + "; save the file as UTF-8";
  }
}
