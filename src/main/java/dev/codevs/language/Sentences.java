package dev.codevs.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.codevs.concurrent.Lazy;
import java.util.function.Supplier;

/**
 * Finds the sentences of a text: Unicode's sentence boundaries (UAX #29, section 5) as CLDR adapts
 * them to a language. ICU's rules are loaded for the first text.
 */
public final class Sentences {
  private final Supplier<BreakIterator> boundaries;

  /** The sentences of a language, by its BCP 47 tag. */
  public Sentences(String tag) {
    this.boundaries = Lazy.of(() -> BreakIterator.getSentenceInstance(ULocale.forLanguageTag(tag)));
  }

  /**
   * The first sentence of a text, without the space after it. A boundary counts only after a space:
   * the full stop of {@code .NET} ends no sentence.
   */
  public String first(String text) {
    BreakIterator own =
        boundaries.get().clone(); // A BreakIterator holds a position, so each call needs its own.
    own.setText(text);
    int end = own.next();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end - 1))) {
      end = own.next();
    }
    return text.substring(0, end).stripTrailing();
  }
}
