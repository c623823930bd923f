package dev.codevs.language;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of languages for punctuation, spaces and digits.
 *
 * <p>French has a narrow no-break space (U+202F, The Unicode Standard, section 6.2) before ; ! ?
 * and inside guillemets, and a no-break space before a colon. Arabic, Persian and Urdu have a
 * comma, a semicolon and a question mark of their own (CLDR, punctuation exemplars). Arabic texts
 * must have Western digits, like the codes on all pages, and no tatweel.
 */
public final class Typography {
  private static final List<Rule> ARABIC_PUNCTUATION =
      List.of(
          betweenArabic(",", "\u060C", "comma"),
          betweenArabic(";", "\u061B", "semicolon"),
          betweenArabic("\\?", "\u061F", "question mark"));

  private static final List<Rule> ARABIC =
      Stream.concat(
              ARABIC_PUNCTUATION.stream(),
              Stream.of(
                  rule(
                      ArabicScript.DIGIT,
                      "an Arabic-Indic digit; the codes and numbers of all pages are in Western"
                          + " digits"),
                  rule(ArabicScript.TATWEEL, "a tatweel, which only stretches a word; remove it")))
          .toList();

  private static final List<Rule> FRENCH =
      List.of(
          rule(
              "(?<![\\u202F;!?])[;!?](?=[\\s\\u00A0\\u202F»”)*]|$)",
              "; ! or ? without a narrow no-break space (U+202F) before it"),
          rule(
              "(?<![\\u00A0\\u202F]):(?=\\s|$)",
              "a colon without a no-break space (U+00A0 or U+202F) before it"),
          rule("«(?!\\u202F)", "« without a narrow no-break space (U+202F) after it"),
          rule("(?<!\\u202F)»", "» without a narrow no-break space (U+202F) before it"));

  private static final Map<String, List<Rule>> BY_LANGUAGE =
      Map.of("ar", ARABIC, "fa", ARABIC_PUNCTUATION, "fr", FRENCH, "ur", ARABIC_PUNCTUATION);

  private Typography() {}

  /**
   * A rule of a language.
   *
   * @param wrong matches each breach of the rule
   * @param found names the breach and its correction, in the words of a message
   */
  public record Rule(Pattern wrong, String found) {

    /** The place of the first breach in a text; empty if there is none. */
    public OptionalInt firstBreach(String text) {
      Matcher breach = wrong.matcher(text);
      return breach.find() ? OptionalInt.of(breach.start()) : OptionalInt.empty();
    }
  }

  /**
   * The rules of a language by its BCP 47 tag, whose script and region do not matter; empty for
   * most languages.
   */
  public static List<Rule> of(String tag) {
    return BY_LANGUAGE.getOrDefault(LanguageTag.language(tag), List.of());
  }

  private static Rule rule(String wrong, String found) {
    return new Rule(Pattern.compile(wrong), found);
  }

  /** The rule against a Latin punctuation mark next to an Arabic word. */
  private static Rule betweenArabic(String latin, String own, String name) {
    String after = "(?<=" + ArabicScript.LETTER.replace("*", "{0,4}") + ")" + latin;
    String before = latin + "(?=\\s+" + ArabicScript.LETTER + ")";
    return rule(after + "|" + before, "a Latin " + name + " in Arabic script; write " + own);
  }
}
