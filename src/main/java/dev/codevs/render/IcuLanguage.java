package dev.codevs.render;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.function.Supplier;

/**
 * What ICU knows of a language. Each part is loaded when it is first asked for: that takes long,
 * and few pages need it. Numbers are written in Western digits, as the codes are.
 */
final class IcuLanguage {
  private final String tag;
  private final Supplier<PluralRules> plurals;
  private final Supplier<ListFormatter> lists;
  private final Supplier<BreakIterator> sentences;
  private final Supplier<LocalizedNumberFormatter> numbers;

  IcuLanguage(String tag) {
    this.tag = tag;
    this.plurals = Once.of(() -> PluralRules.forLocale(locale()));
    this.lists = Once.of(() -> ListFormatter.getInstance(locale()));
    this.sentences = Once.of(() -> BreakIterator.getSentenceInstance(locale()));
    // As messages write numbers: in groups also where CLDR leaves four digits together.
    this.numbers =
        Once.of(() -> NumberFormatter.withLocale(western()).grouping(GroupingStrategy.ON_ALIGNED));
  }

  private ULocale locale() {
    return ULocale.forLanguageTag(tag);
  }

  /** The locale with Western digits. */
  ULocale western() {
    return ULocale.forLanguageTag(tag + "-u-nu-latn");
  }

  PluralRules plurals() {
    return plurals.get();
  }

  ListFormatter lists() {
    return lists.get();
  }

  /** Finds sentences; a copy of the caller's own, since it keeps its place in a text. */
  BreakIterator sentences() {
    return sentences.get().clone();
  }

  LocalizedNumberFormatter numbers() {
    return numbers.get();
  }
}
