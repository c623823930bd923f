package dev.codevs.i18n;

import dev.codevs.content.translation.PlacedText;
import dev.codevs.content.translation.TranslatableText;
import dev.codevs.language.Typography;
import dev.codevs.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * The check of a translation against the {@link Typography} of its language. The check covers only
 * words. It skips code, placeholders, the addresses of links, and each passage that the original
 * emphasizes in the same words, because such a passage is the message of a program.
 */
final class TypographyCheck {
  private final List<Typography.Rule> rules;

  /**
   * @param language the tag of the language
   */
  TypographyCheck(String language) {
    this.rules = Typography.of(language);
  }

  /** A warning at the first breach of each rule. */
  List<Problem> check(String original, PlacedText text) {
    if (rules.isEmpty()) {
      return List.of();
    }
    String words = TranslatableText.of(text.value(), original);
    return rules.stream().flatMap(rule -> breach(rule, text, words)).toList();
  }

  private static Stream<Problem> breach(Typography.Rule rule, PlacedText text, String words) {
    return rule.firstBreach(words).stream()
        .mapToObj(at -> text.warningAt(at, "here is " + rule.found()));
  }
}
