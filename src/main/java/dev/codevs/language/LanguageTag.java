package dev.codevs.language;

import java.util.regex.Pattern;

/** The rule for the tags of a site's languages. A tag names folders, bundles and pages. */
public final class LanguageTag {
  /** BCP 47 (RFC 5646) as far as a site needs it: a language, an optional script and region. */
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?");

  private LanguageTag() {}

  /** Whether a text is a tag that a site may have: {@code en}, {@code pt-BR}, {@code zh-Hant}. */
  public static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }
}
