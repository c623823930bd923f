package dev.codevs.render.comparison;

import dev.codevs.model.Code;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Family;
import dev.codevs.model.Site;
import dev.codevs.model.text.Reference;
import dev.codevs.model.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts, references and equivalents of a code as numbers: two codes have the same number if
 * they have the same value. Every comparison page compares them, and numbers are compared without
 * reading a text. A number means the same in all families of a site, so that codes of two families
 * can be compared.
 */
final class CodeNumbers {
  private final int[] facts;
  private final int references;
  private final int equivalents;
  private final boolean hasFacts;

  private CodeNumbers(int[] facts, int references, int equivalents) {
    this.facts = facts;
    this.references = references;
    this.equivalents = equivalents;
    this.hasFacts = Arrays.stream(facts).anyMatch(value -> value != 0);
  }

  /** The numbers of all codes of a site, family by family, in the order of the codes. */
  static List<CodeNumbers> of(Site site) {
    FactTable table = new FactTable(site.facts());
    Map<Text, Integer> texts = new HashMap<>();
    Map<String, Integer> references = new HashMap<>(Map.of("", 0));
    Map<String, Integer> equivalents = new HashMap<>(Map.of("", 0));
    List<CodeNumbers> numbers = new ArrayList<>();
    for (Family family : site.families()) {
      for (Code code : family.codes()) {
        numbers.add(
            new CodeNumbers(
                table.values(code, texts),
                number(references(code), references),
                number(equivalents(code), equivalents)));
      }
    }
    return numbers;
  }

  /** The first code of each group of codes whose facts are all the same. */
  static List<CodeNumbers> distinct(List<CodeNumbers> codes) {
    List<CodeNumbers> kinds = new ArrayList<>();
    for (CodeNumbers code : codes) {
      if (kinds.stream().noneMatch(kind -> Arrays.equals(kind.facts, code.facts))) {
        kinds.add(code);
      }
    }
    return kinds;
  }

  /**
   * The number of the value that the code states for a fact; 0 if it states none.
   *
   * @param fact the number of the fact in the {@link FactTable}
   */
  int fact(int fact) {
    return facts[fact];
  }

  /** Whether the code states any fact. */
  boolean hasFacts() {
    return hasFacts;
  }

  /** The number of the list of references; 0 for an empty list. */
  int references() {
    return references;
  }

  /** The number of the list of equivalents; 0 for an empty list. */
  int equivalents() {
    return equivalents;
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
