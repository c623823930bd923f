package dev.codevs.render.comparison;

import dev.codevs.model.Code;
import dev.codevs.model.Fact;
import dev.codevs.model.FactValue;
import dev.codevs.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The facts of a site and their values as numbers, by which a page finds its stencils in arrays.
 * The number of a fact is its index in tables, from 0. The number of a value is its index among the
 * fact's values, from 1; 0 means that a code does not state the fact. Texts get the next free
 * number in the order of the codes.
 */
final class FactTable {
  /** The values of a text in a pair: no text, the same text as the other code, another text. */
  private static final int TEXTS = 3;

  private final List<Fact> facts;
  private final int[] inSentences;
  private final boolean[] isText;

  /** For each fact, the number of its values plus 1, for a code that does not state the fact. */
  private final int[] values;

  /**
   * For each fact, the number of its first pair of values; the last element is the number of all
   * pairs.
   */
  private final int[] firstPair;

  /**
   * @param facts the facts in the order of tables
   */
  FactTable(List<Fact> facts) {
    this.facts = facts;
    List<Fact> bySentence = new ArrayList<>(facts);
    bySentence.sort((a, b) -> Integer.compare(a.inSentences(), b.inSentences()));
    this.inSentences = bySentence.stream().mapToInt(facts::indexOf).toArray();
    this.isText = new boolean[facts.size()];
    this.values = new int[facts.size()];
    this.firstPair = new int[facts.size() + 1];
    for (int i = 0; i < facts.size(); i++) {
      isText[i] = facts.get(i).isText();
      values[i] = isText[i] ? TEXTS : 1 + facts.get(i).values().size();
      firstPair[i + 1] = firstPair[i] + values[i] * values[i];
    }
  }

  /** The number of facts. */
  int size() {
    return facts.size();
  }

  Fact fact(int number) {
    return facts.get(number);
  }

  /** The number of the fact at an index of the order of sentences. */
  int inSentences(int place) {
    return inSentences[place];
  }

  /** The number of different pairs of values of all facts together. */
  int pairs() {
    return firstPair[facts.size()];
  }

  /**
   * The number of a pair of values among all pairs of all facts. Pairs of texts share numbers,
   * because a stencil leaves the texts open: the number depends only on which of the two codes
   * state the fact, and on whether their texts are the same.
   *
   * @param fact the number of the fact
   * @param a the number of the first code's value; 0 if that code states none
   * @param b the number of the second code's value, likewise
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
   * The numbers of a code's values, by the numbers of the facts.
   *
   * @param texts the numbers of all texts so far; new texts are added
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
