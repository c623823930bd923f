package dev.codevs.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** The names of languages, each in its own language, from CLDR. */
public final class LanguageName {
  private LanguageName() {}

  /**
   * The name of a language in its own language, by its BCP 47 tag: {@code Français} for {@code fr}.
   * CLDR spells the name for the middle of a sentence; this method capitalizes it as at the start
   * of a sentence. If CLDR lacks the name, the English name is used.
   */
  public static String of(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String own = locale.getDisplayName(locale);
    String name = isCode(own, locale) ? locale.getDisplayName(ULocale.ENGLISH) : own;
    return UCharacter.toTitleCase(
        locale, name, BreakIterator.getSentenceInstance(locale), UCharacter.TITLECASE_NO_LOWERCASE);
  }

  /**
   * Whether a name is only a code: ICU returns the language's code if CLDR has no name, as in
   * {@code tlh (DE)}.
   */
  private static boolean isCode(String name, ULocale locale) {
    String code = locale.getLanguage();
    return name.equals(code) || name.startsWith(code + " (");
  }
}
