package dev.codevs.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** The names of languages in themselves, from CLDR. */
public final class LanguageName {
  private LanguageName() {}

  /**
   * The name of a language in itself, by its BCP 47 tag: {@code Français} for {@code fr}. CLDR has
   * it for the middle of a sentence; it begins one here. A language whose own name CLDR does not
   * have gets its English name.
   */
  public static String of(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String own = locale.getDisplayName(locale);
    String name = isCode(own, locale) ? locale.getDisplayName(ULocale.ENGLISH) : own;
    return UCharacter.toTitleCase(
        locale, name, BreakIterator.getSentenceInstance(locale), UCharacter.TITLECASE_NO_LOWERCASE);
  }

  /** ICU gives the code of a language if it has no name, as in {@code tlh (DE)}. */
  private static boolean isCode(String name, ULocale locale) {
    String code = locale.getLanguage();
    return name.equals(code) || name.startsWith(code + " (");
  }
}
