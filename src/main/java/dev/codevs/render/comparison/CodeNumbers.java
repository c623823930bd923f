package dev.codevs.render.comparison;

import dev.codevs.model.Code;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Family;
import dev.codevs.model.Reference;
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
    Map<String, Integer> references = new HashMap<>(Map.of("", 0));
    Map<String, Integer> equivalents = new HashMap<>(Map.of("", 0));
    List<CodeNumbers> numbers = new ArrayList<>();
    for (Code code : family.codes()) {
      numbers.add(
          new CodeNumbers(
              FactNumbers.of(code),
              number(references(code), references),
              number(equivalents(code), equivalents)));
    }
    return numbers;
  }

  private static String references(Code code) {
    StringBuilder all = new StringBuilder();
    for (Reference one : code.references()) {
      all.append(one.title()).append('\n').append(one.url()).append('\n');
    }
    return all.toString();
  }

  private static String equivalents(Code code) {
    StringBuilder all = new StringBuilder();
    for (Equivalent one : code.equivalents()) {
      all.append(one.target().family()).append('\n').append(one.target().code()).append('\n');
      all.append(one.kind().key()).append('\n');
    }
    return all.toString();
  }

  private static int number(String list, Map<String, Integer> known) {
    Integer number = known.putIfAbsent(list, known.size());
    return number == null ? known.size() - 1 : number;
  }
}
