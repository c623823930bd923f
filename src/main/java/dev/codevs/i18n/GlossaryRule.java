package dev.codevs.i18n;

import dev.codevs.content.translation.Glossary;
import dev.codevs.content.translation.PlacedText;
import dev.codevs.content.translation.TranslatableText;
import dev.codevs.language.EnglishNoun;
import dev.codevs.language.WordFolding;
import dev.codevs.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The check of a translation against the glossary of its language. The rule finds each glossary
 * term in the original, the longest first, and warns if the translation has none of the term's
 * accepted translations. The comparison uses {@link WordFolding}.
 */
final class GlossaryRule {
  private final String language;
  private final List<Map.Entry<String, Glossary.Term>> longestFirst = new ArrayList<>();

  GlossaryRule(String language, Glossary glossary) {
    this.language = language;
    longestFirst.addAll(glossary.terms().entrySet());
    longestFirst.sort(
        Comparator.comparingInt((Map.Entry<String, ?> term) -> term.getKey().length()).reversed());
  }

  /** A warning for each term of the original without an accepted translation in the translation. */
  List<Problem> check(PlacedText original, PlacedText translation) {
    List<Problem> found = new ArrayList<>();
    if (longestFirst.isEmpty()) {
      return found;
    }
    StringBuilder words =
        new StringBuilder(lower(TranslatableText.of(original.value(), translation.value())));
    String said = WordFolding.fold(translation.value());
    for (Map.Entry<String, Glossary.Term> term : longestFirst) {
      if (take(term.getKey(), words)
          && term.getValue().use().stream()
              .noneMatch(use -> said.contains(WordFolding.fold(use)))) {
        found.add(translation.warning(message(term.getKey(), term.getValue().use())));
      }
    }
    return found;
  }

  /** The glossary terms in a text of the source language, the longest first. */
  List<Map.Entry<String, Glossary.Term>> termsIn(String original) {
    StringBuilder words = new StringBuilder(lower(TranslatableText.of(original)));
    return longestFirst.stream().filter(term -> take(term.getKey(), words)).toList();
  }

  private String message(String term, List<String> use) {
    return "the original has \""
        + term
        + "\", and the translation none of "
        + String.join(", ", use)
        + ", as i18n/"
        + language
        + "/glossary.json wants; use one, or add what is right to the glossary";
  }

  /**
   * Whether a text has a term as a whole word, singular or plural. If so, the method blanks the
   * term, so that "frame" is not found in "close frame" if the glossary has both.
   */
  private static boolean take(String term, StringBuilder words) {
    boolean found = false;
    for (EnglishNoun.Stem stem : EnglishNoun.stems(lower(term))) {
      for (int at = words.indexOf(stem.text()); at >= 0; at = words.indexOf(stem.text(), at + 1)) {
        found |= takeAt(at, stem, words);
      }
    }
    return found;
  }

  private static boolean takeAt(int start, EnglishNoun.Stem stem, StringBuilder words) {
    int afterStem = start + stem.text().length();
    for (String ending : stem.endings()) {
      int end = afterStem + ending.length();
      if (words.indexOf(ending, afterStem) == afterStem
          && isEdge(words, start - 1)
          && isEdge(words, end)) {
        words.replace(start, end, " ".repeat(end - start));
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word ends at an index. No word ends inside {@code handshake_failure} or {@code
   * re-use}.
   */
  private static boolean isEdge(StringBuilder words, int at) {
    return at < 0
        || at >= words.length()
        || !(Character.isLetterOrDigit(words.charAt(at)) || "-_".indexOf(words.charAt(at)) >= 0);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
