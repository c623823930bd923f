package dev.codevs.render.comparison;

import dev.codevs.model.Code;
import dev.codevs.model.Fact;
import dev.codevs.model.FactValue;
import dev.codevs.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The facts of a site by number, so that a page finds all it says about two codes in arrays. A fact
 * has its place in tables as its number. A value has its place among the fact's values, from 1; 0
 * stands for a fact that a code does not state. The texts of a fact are numbered as they are met.
 */
final class FactTable {
  /** What a text counts as in a pair: none, the same as the other, another. */
  private static final int TEXTS = 3;

  private final List<Fact> facts;
  private final int[] inSentences;
  private final boolean[] isText;

  /** How many values each fact has, and one more for a code that states none. */
  private final int[] values;

  /** The number of the first pair of values of each fact, and of all pairs at the end. */
  private final int[] firstPair;

  /**
   * @param facts in the order of tables
   */
  FactTable(List<Fact> facts) {
    this.facts = facts;
    List<Fact> told = new ArrayList<>(facts);
    told.sort((a, b) -> Integer.compare(a.inSentences(), b.inSentences()));
    this.inSentences = told.stream().mapToInt(facts::indexOf).toArray();
    this.isText = new boolean[facts.size()];
    this.values = new int[facts.size()];
    this.firstPair = new int[facts.size() + 1];
    for (int i = 0; i < facts.size(); i++) {
      isText[i] = facts.get(i).isText();
      values[i] = isText[i] ? TEXTS : 1 + facts.get(i).values().size();
      firstPair[i + 1] = firstPair[i] + values[i] * values[i];
    }
  }

  /** How many facts there are. */
  int size() {
    return facts.size();
  }

  Fact fact(int number) {
    return facts.get(number);
  }

  /** The number of the fact that comes at a place in sentences. */
  int inSentences(int place) {
    return inSentences[place];
  }

  /** How many different pairs of values all facts have together. */
  int pairs() {
    return firstPair[facts.size()];
  }

  /**
   * The number of a pair of values among all pairs of all facts. Two pairs of texts have one number
   * if both codes state the fact in either pair, and the texts are the same in both or in neither.
   *
   * @param a the number of the first code's value; 0 if it states none
   * @param b that of the second code's
   */
  int pair(int fact, int a, int b) {
    if (!isText[fact]) {
      return firstPair[fact] + a * values[fact] + b;
    }
    int first = a > 0 ? 1 : 0;
    int second = b == 0 ? 0 : a == b ? 1 : 2;
    return firstPair[fact] + first * TEXTS + second;
  }

  /**
   * The numbers of what a code states, by the numbers of the facts.
   *
   * @param texts the numbers of the texts that are known; new texts are added
   */
  int[] values(Code code, Map<Text, Integer> texts) {
    int[] numbers = new int[facts.size()];
    for (int i = 0; i < numbers.length; i++) {
      FactValue value = code.facts().get(facts.get(i).id());
      if (value instanceof FactValue.Choice choice) {
        numbers[i] = 1 + facts.get(i).values().indexOf(choice.value());
      } else if (value instanceof FactValue.Written written) {
        numbers[i] = texts.computeIfAbsent(written.text(), unused -> 1 + texts.size());
      }
    }
    return numbers;
  }
}
