package dev.codevs.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.codevs.concurrent.Lazy;
import java.util.List;
import java.util.function.Supplier;

/**
 * The plural rules, number format and list format of a language, from CLDR. Each of the three is
 * loaded at its first use, because loading is slow and few pages need more than the plural rules.
 * Numbers have Western digits, like the codes.
 */
public final class LocaleData {
  private final String tag;
  private final Supplier<PluralRules> plurals;
  private final Supplier<ListFormatter> lists;
  private final Supplier<LocalizedNumberFormatter> numbers;

  /** The data of a language, by its BCP 47 tag. */
  public LocaleData(String tag) {
    this.tag = tag;
    this.plurals = Lazy.of(() -> PluralRules.forLocale(ULocale.forLanguageTag(tag)));
    this.lists = Lazy.of(() -> ListFormatter.getInstance(ULocale.forLanguageTag(tag)));
    // ICU's MessageFormat also groups four digits, even if CLDR does not for this language.
    this.numbers =
        Lazy.of(() -> NumberFormatter.withLocale(western()).grouping(GroupingStrategy.ON_ALIGNED));
  }

  /** The locale with Western digits. */
  public ULocale western() {
    return ULocale.forLanguageTag(tag + "-u-nu-latn");
  }

  /** The category of a number, one of {@link PluralCategory#ALL}. */
  public String pluralCategory(int number) {
    return plurals.get().select(number);
  }

  /** A number with its groups of digits: {@code 1,234}. */
  public String number(int number) {
    return numbers.get().format(number).toString();
  }

  /** The words as a list in the language's format: {@code a, b, and c}. */
  public String list(List<String> words) {
    return lists.get().format(words);
  }
}
