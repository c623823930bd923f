package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pairs of a code compare, as numbers: to compare numbers takes no time.
 *
 * @param facts as {@link FactNumbers}
 * @param references the same number as that of every code of the family with the same references; 0
 *     where it has none
 * @param equivalents likewise
 */
record CodeNumbers(int facts, int references, int equivalents) {

  /** Those of all codes of a family, in their order. */
  static List<CodeNumbers> of(Family family) {
    Map<List<?>, Integer> references = new HashMap<>(Map.of(List.of(), 0));
    Map<List<?>, Integer> equivalents = new HashMap<>(Map.of(List.of(), 0));
    List<CodeNumbers> numbers = new ArrayList<>();
    for (Code code : family.codes()) {
      numbers.add(
          new CodeNumbers(
              FactNumbers.of(code),
              number(code.references(), references),
              number(code.equivalents(), equivalents)));
    }
    return numbers;
  }

  private static int number(List<?> list, Map<List<?>, Integer> known) {
    Integer number = known.putIfAbsent(list, known.size());
    return number == null ? known.size() - 1 : number;
  }
}
