package dev.codevs.content.json;

import dev.codevs.model.Limits;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the known word that an unknown word probably stands for: the known word with the smallest
 * edit distance, if that is at most a third of the letters.
 */
public final class Suggestion {
  private Suggestion() {}

  /** The end of a message, {@code ; did you mean "related"?}; empty if no known word is near. */
  public static String didYouMean(String word, Collection<String> known) {
    return nearest(word, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }

  /** The end of a message: the nearest known word, or all known words if none is near. */
  public static String orOneOf(String word, Collection<String> known) {
    String tip = didYouMean(word, known);
    return tip.isEmpty() ? oneOf(known) : tip;
  }

  /**
   * The end of a message, {@code ; expected one of 1, 2, 3 and 40 more}; empty if no word is known.
   */
  public static String oneOf(Collection<String> known) {
    if (known.isEmpty()) {
      return "";
    }
    String first =
        known.stream().limit(Limits.WORDS_TO_CHOOSE_FROM).collect(Collectors.joining(", "));
    int more = known.size() - Limits.WORDS_TO_CHOOSE_FROM;
    return (known.size() == 1 ? "; expected " : "; expected one of ")
        + first
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** The nearest known word within a third of the letters. */
  static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(near -> distance(word, near) <= Math.max(word.length(), near.length()) / 3)
        .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k));
  }

  /**
   * The optimal string alignment distance: insertions, deletions and replacements of one letter,
   * and two letters that changed places.
   */
  private static int distance(String from, String to) {
    int[][] table = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        table[i][j] = i == 0 ? j : j == 0 ? i : cheapest(table, from, to, i, j);
      }
    }
    return table[from.length()][to.length()];
  }

  private static int cheapest(int[][] table, String from, String to, int i, int j) {
    int replaced = table[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, 1 + table[i - 2][j - 2]) : best;
  }
}
