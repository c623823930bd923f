package dev.codevs.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.codevs.concurrent.Lazy;
import java.util.function.Supplier;

/**
 * What ICU knows of a language. Each part is loaded when it is first asked for: that takes long,
 * and few pages need it. Numbers are written in Western digits, as the codes are.
 */
public final class LocaleData {
  private final String tag;
  private final Supplier<PluralRules> plurals;
  private final Supplier<ListFormatter> lists;
  private final Supplier<BreakIterator> sentences;
  private final Supplier<LocalizedNumberFormatter> numbers;

  public LocaleData(String tag) {
    this.tag = tag;
    this.plurals = Lazy.of(() -> PluralRules.forLocale(locale()));
    this.lists = Lazy.of(() -> ListFormatter.getInstance(locale()));
    this.sentences = Lazy.of(() -> BreakIterator.getSentenceInstance(locale()));
    // As messages write numbers: in groups also where CLDR leaves four digits together.
    this.numbers =
        Lazy.of(() -> NumberFormatter.withLocale(western()).grouping(GroupingStrategy.ON_ALIGNED));
  }

  private ULocale locale() {
    return ULocale.forLanguageTag(tag);
  }

  /** The locale with Western digits. */
  public ULocale western() {
    return ULocale.forLanguageTag(tag + "-u-nu-latn");
  }

  public PluralRules plurals() {
    return plurals.get();
  }

  public ListFormatter lists() {
    return lists.get();
  }

  /** Finds sentences; a copy of the caller's own, since it keeps its place in a text. */
  public BreakIterator sentences() {
    return sentences.get().clone();
  }

  public LocalizedNumberFormatter numbers() {
    return numbers.get();
  }
}
