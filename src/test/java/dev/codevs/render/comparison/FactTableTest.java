package dev.codevs.render.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every pair of values of every fact has a number of its own, below the number of all pairs. */
class FactTableTest {
  @Test
  void noTwoPairsOfValuesShareANumber() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      facts.add(word("f" + i, 1 + 2 * i, Fact.LAST));
    }
    FactTable table = new FactTable(facts);
    Set<Integer> numbers = new HashSet<>();

    for (int fact = 0; fact < table.size(); fact++) {
      int values = facts.get(fact).values().size();
      for (int a = 0; a <= values; a++) {
        for (int b = 0; b <= values; b++) {
          int number = table.pair(fact, a, b);
          assertTrue(number < table.pairs());
          assertTrue(numbers.add(number), fact + ": " + a + ", " + b);
        }
      }
    }
    assertEquals(table.pairs(), numbers.size());
  }

  @Test
  void pairsOfTextsAreToldApartOnlyByWhoStatesTheFactAndWhetherTheTextsAreTheSame() {
    FactTable table =
        new FactTable(
            List.of(
                word("severity", 2, Fact.LAST),
                new Fact("owner", Fact.Type.TEXT, List.of(), false, Fact.LAST, Fact.LAST)));

    assertEquals(table.pair(1, 1, 2), table.pair(1, 9, 7));
    assertEquals(table.pair(1, 1, 1), table.pair(1, 9, 9));
    assertEquals(table.pair(1, 1, 0), table.pair(1, 9, 0));
    assertEquals(table.pair(1, 0, 1), table.pair(1, 0, 9));
    assertEquals(
        4,
        Set.of(table.pair(1, 1, 2), table.pair(1, 1, 1), table.pair(1, 1, 0), table.pair(1, 0, 1))
            .size());
    assertTrue(table.pair(1, 9, 7) < table.pairs());
  }

  @Test
  void sentencesHaveAnOrderOfTheirOwn() {
    FactTable table =
        new FactTable(List.of(word("a", 1, Fact.LAST), word("b", 1, 20), word("c", 1, 10)));

    assertEquals(
        List.of("c", "b", "a"),
        IntStream.range(0, 3)
            .map(table::inSentences)
            .mapToObj(fact -> table.fact(fact).id())
            .toList());
  }

  private static Fact word(String id, int values, int inSentences) {
    List<String> words = IntStream.range(0, values).mapToObj(value -> "v" + value).toList();
    return new Fact(id, Fact.Type.WORD, words, true, Fact.LAST, inSentences);
  }
}
