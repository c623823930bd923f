package dev.codevs.i18n;

import dev.codevs.content.translation.PlacedText;
import dev.codevs.content.translation.TranslatableText;
import dev.codevs.model.Problem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The habits of writing that a language has, for the words of a text: not for its code, its
 * placeholders, the addresses of its links, and what the original emphasizes in the same words,
 * which is the message of a program.
 */
final class Typography {
  private static final String ARABIC = "[\\p{IsArabic}&&\\p{L}]\\p{M}*";

  private static final List<Rule> ARABIC_MARKS =
      List.of(
          between(",", "\u060C", "comma"),
          between(";", "\u061B", "semicolon"),
          between("\\?", "\u061F", "question mark"));

  private static final Map<String, List<Rule>> BY_LANGUAGE =
      Map.of(
          "ar",
          Stream.concat(
                  ARABIC_MARKS.stream(),
                  Stream.of(
                      new Rule(
                          "[\\u0660-\\u0669\\u06F0-\\u06F9]",
                          "an Arabic-Indic digit; the codes and numbers of all pages are in Western"
                              + " digits"),
                      new Rule("\\u0640", "a tatweel, which only stretches a word; remove it")))
              .toList(),
          "fa",
          ARABIC_MARKS,
          "ur",
          ARABIC_MARKS,
          "fr",
          List.of(
              new Rule(
                  "(?<![\\u202F;!?])[;!?](?=[\\s\\u00A0\\u202F»”)*]|$)",
                  "; ! or ? without a narrow no-break space (U+202F) before it"),
              new Rule(
                  "(?<![\\u00A0\\u202F]):(?=\\s|$)",
                  "a colon without a no-break space (U+00A0 or U+202F) before it"),
              new Rule("«(?!\\u202F)", "« without a narrow no-break space (U+202F) after it"),
              new Rule("(?<!\\u202F)»", "» without a narrow no-break space (U+202F) before it")));

  private final List<Rule> rules;

  /**
   * @param language its tag: a rule is for a language, in whatever country
   */
  Typography(String language) {
    this.rules = BY_LANGUAGE.getOrDefault(language.replaceFirst("-.*", ""), List.of());
  }

  /** A warning at the first breach of each rule. */
  List<Problem> check(String original, PlacedText text) {
    if (rules.isEmpty()) {
      return List.of();
    }
    String words = TranslatableText.of(text.value(), original);
    return rules.stream().flatMap(rule -> rule.check(text, words)).toList();
  }

  private static Rule between(String latin, String own, String name) {
    return new Rule(
        "(?<="
            + ARABIC.replace("*", "{0,4}")
            + ")"
            + latin
            + "|"
            + latin
            + "(?=\\s+"
            + ARABIC
            + ")",
        "a Latin " + name + " in Arabic script; write " + own);
  }

  /** What is not written in a language, and what to say where it is. */
  private record Rule(Pattern wrong, String found) {
    Rule(String wrong, String found) {
      this(Pattern.compile(wrong), found);
    }

    Stream<Problem> check(PlacedText text, String words) {
      return wrong
          .matcher(words)
          .results()
          .limit(1)
          .map(match -> text.warningAt(match.start(), "here is " + found));
    }
  }
}
