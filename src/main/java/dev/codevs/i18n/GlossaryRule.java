package dev.codevs.i18n;

import dev.codevs.content.translation.Glossary;
import dev.codevs.content.translation.PlacedText;
import dev.codevs.content.translation.TranslatableText;
import dev.codevs.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds a translation to the glossary of its language. */
final class GlossaryRule {
  /** Vowel signs, which Arabic writes or leaves out, and the line that stretches a word. */
  private static final Pattern MARKS = Pattern.compile("[\\u0640\\u064B-\\u0652\\u0670]");

  /** The article at the start of a word, also after the preposition li-, which takes its alif. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?<!\\p{L})(?:\u0627\u0644|\u0644(?=\u0644))(?=\\p{L}{2})");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

  private final String language;
  private final List<Map.Entry<String, Glossary.Term>> longestFirst = new ArrayList<>();

  GlossaryRule(String language, Glossary glossary) {
    this.language = language;
    longestFirst.addAll(glossary.terms().entrySet());
    longestFirst.sort(
        Comparator.comparingInt((Map.Entry<String, ?> term) -> term.getKey().length()).reversed());
  }

  /** A warning for each term of the original that the translation says in other words. */
  List<Problem> check(PlacedText original, PlacedText translation) {
    List<Problem> found = new ArrayList<>();
    if (longestFirst.isEmpty()) {
      return found;
    }
    StringBuilder words =
        new StringBuilder(lower(TranslatableText.of(original.value(), translation.value())));
    String said = fold(translation.value());
    for (Map.Entry<String, Glossary.Term> term : longestFirst) {
      if (take(term.getKey(), words)
          && term.getValue().use().stream().noneMatch(use -> said.contains(fold(use)))) {
        found.add(translation.warning(message(term.getKey(), term.getValue().use())));
      }
    }
    return found;
  }

  /** The terms of the glossary that a text of the source language has. */
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
   * Whether a text has a term as a word of its own, singular or plural. Where it has, the term is
   * blanked, so that "frame" is not found in "close frame" if the glossary has both.
   */
  private static boolean take(String term, StringBuilder words) {
    String wanted = lower(term);
    boolean found = takeAll(wanted, words, "", "s", "es");
    if (wanted.endsWith("y")) {
      String stem = wanted.substring(0, wanted.length() - 1);
      return takeAll(stem, words, "ies") || found;
    }
    return found;
  }

  private static boolean takeAll(String stem, StringBuilder words, String... endings) {
    boolean found = false;
    for (int at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1)) {
      for (String ending : endings) {
        int end = at + stem.length() + ending.length();
        if (words.indexOf(ending, at + stem.length()) == at + stem.length()
            && isEdge(words, at - 1)
            && isEdge(words, end)) {
          words.replace(at, end, " ".repeat(end - at));
          found = true;
          break;
        }
      }
    }
    return found;
  }

  /** Whether a word ends here: in {@code handshake_failure} and {@code re-use} none does. */
  private static boolean isEdge(StringBuilder words, int at) {
    return at < 0
        || at >= words.length()
        || !(Character.isLetterOrDigit(words.charAt(at)) || "-_".indexOf(words.charAt(at)) >= 0);
  }

  /** A text as it is compared: case, spaces, apostrophes, vowel signs and articles do not count. */
  private static String fold(String text) {
    String folded = SPACE.matcher(lower(text).replace('’', '\'')).replaceAll(" ");
    return ARTICLE.matcher(MARKS.matcher(folded).replaceAll("")).replaceAll("");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
