package dev.codevs.language;

import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/** The rules for the tags of a site's languages. A tag names folders, bundles and pages. */
public final class LanguageTag {
  /** BCP 47 (RFC 5646) as far as a site needs it: a language, an optional script and region. */
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?");

  private LanguageTag() {}

  /** Whether a text is a tag that a site may have: {@code en}, {@code pt-BR}, {@code zh-Hant}. */
  public static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  /** The language of a tag, without its script and region: {@code pt} of {@code pt-BR}. */
  static String language(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /** The canonical tag of CLDR for an old tag: {@code he} for {@code iw} (UTS #35, part 1). */
  public static String canonical(String tag) {
    return ULocale.createCanonical(ULocale.forLanguageTag(tag)).toLanguageTag();
  }

  /**
   * Whether CLDR has an English name for each part of a tag. The text must be a tag: {@link
   * #isTag}.
   */
  public static boolean isKnown(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    return isKnown(locale.getLanguage(), locale.getDisplayLanguage(ULocale.ENGLISH))
        && isKnown(locale.getScript(), locale.getDisplayScript(ULocale.ENGLISH))
        && isKnown(locale.getCountry(), locale.getDisplayCountry(ULocale.ENGLISH));
  }

  /** Whether a name is more than the code: ICU returns the code if CLDR has no name. */
  private static boolean isKnown(String code, String name) {
    return code.isEmpty() || !code.equals(name);
  }
}
