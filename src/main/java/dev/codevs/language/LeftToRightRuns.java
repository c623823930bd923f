package dev.codevs.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the pieces of a right-to-left text that need an isolate. Such a piece is read from left to
 * right, but the bidi algorithm (UAX #9) would show its parts in another order: {@code 5-30s} as
 * {@code 30s-5}, because digits after an Arabic letter become Arabic numbers (rule W2), and the
 * signs between Arabic numbers run from right to left (rule N1).
 *
 * <p>A piece is Latin letters, digits and the signs that join them, in one word or several: {@code
 * 5-30s}, {@code RFC 6455}, {@code .NET}. The bidi algorithm keeps a single word of only letters or
 * only digits in order, so the class skips such a word.
 */
public final class LeftToRightRuns {
  private static final Pattern RUN =
      Pattern.compile(
          "(?:(?<=^|[\\s(])[.])?(?:[\\p{IsLatin}\\d][\\p{IsLatin}\\p{M}\\d._/:+#@%=&'’§-]*[ ])*"
              + "§?[\\p{IsLatin}\\d](?:[\\p{IsLatin}\\p{M}\\d._/:+#@%=&'’§-]*[\\p{IsLatin}\\d])?[+#]*");

  private static final Pattern ONE_WORD = Pattern.compile("[\\p{IsLatin}\\p{M}]+|\\d+");

  private LeftToRightRuns() {}

  /**
   * A piece of a text.
   *
   * @param start the index of the piece's first UTF-16 unit
   * @param end the index after the piece's last UTF-16 unit
   */
  public record Run(int start, int end) {}

  /** The pieces of a right-to-left text that need an isolate, in the order of the text. */
  public static List<Run> in(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    for (int at = next(text, 0); at < text.length() && run.find(at); at = next(text, run.end())) {
      if (!ONE_WORD.matcher(run.group()).matches()) {
        runs.add(new Run(run.start(), run.end()));
      }
    }
    return runs;
  }

  /**
   * The next index at which a piece may begin. The method skips spaces and Arabic letters: most
   * letters of the text are Arabic, and the pattern is slow to reject each of them.
   */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length()
        && (text.charAt(at) == ' ' || ArabicScript.hasInBlock(text.charAt(at)))) {
      at++;
    }
    return at;
  }
}
