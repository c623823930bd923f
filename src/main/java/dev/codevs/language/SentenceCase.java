package dev.codevs.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The case of a text that moves from the start of a sentence to its middle. An ordinary first word
 * loses its capital; a name or an abbreviation keeps it.
 *
 * <p>A word is ordinary if it is one capital and then small letters only, up to a space or
 * punctuation. {@code TLS}, {@code HTTP/2}, {@code gRPC}, {@code WebSocket}, {@code Non-UTF-8} and
 * {@code 3xx} are not.
 */
public final class SentenceCase {
  private static final Pattern ORDINARY_FIRST_WORD =
      Pattern.compile("^\\p{Lu}[\\p{Ll}\\p{M}'’]*(?:-\\p{Ll}+)*(?=[\\s,.;:?!)]|$)");

  private SentenceCase() {}

  /**
   * The start of a text in the case for the middle of a sentence.
   *
   * @param isWhole whether {@code start} is the whole text; if not, the last word of {@code start}
   *     may be incomplete
   */
  public static String inside(String start, boolean isWhole) {
    Matcher word = ORDINARY_FIRST_WORD.matcher(start);
    if (!word.find() || (!isWhole && word.end() == start.length())) {
      return start;
    }
    return start.substring(0, 1).toLowerCase(Locale.ROOT) + start.substring(1);
  }
}
