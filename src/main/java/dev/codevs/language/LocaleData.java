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
 * How a language counts, writes numbers and lists things, from CLDR. ICU's part for each is loaded
 * when it is first asked for: loading takes long, and few pages need more than the plurals. Numbers
 * are written in Western digits, as the codes are.
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
    // ICU's messages group digits so, too: also if CLDR leaves four digits together.
    this.numbers =
        Lazy.of(() -> NumberFormatter.withLocale(western()).grouping(GroupingStrategy.ON_ALIGNED));
  }

  /** The locale with Western digits. */
  public ULocale western() {
    return ULocale.forLanguageTag(tag + "-u-nu-latn");
  }

  /** The category of {@link PluralCategory} that a number belongs to. */
  public String pluralCategory(int number) {
    return plurals.get().select(number);
  }

  /** A number with its groups of digits: {@code 1,234}. */
  public String number(int number) {
    return numbers.get().format(number).toString();
  }

  /** Some words as a list: {@code a, b, and c}. */
  public String list(List<String> words) {
    return lists.get().format(words);
  }
}
