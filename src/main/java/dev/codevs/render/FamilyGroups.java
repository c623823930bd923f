package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.Family;
import dev.codevs.model.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The codes of a family as its page shows them: by class, and as matrices of pairs, one for the
 * whole family or, where that would be too large to read, one for each class.
 */
final class FamilyGroups {
  /** The most codes of one matrix. */
  private static final int LARGEST_MATRIX = 40;

  private final Translation translation;
  private final Family family;
  private final PairOrder order;
  private final Function<Code, Map<String, Object>> shown;

  /**
   * @param shown what a template sees of a code
   */
  FamilyGroups(
      Translation translation,
      Family family,
      PairOrder order,
      Function<Code, Map<String, Object>> shown) {
    this.translation = translation;
    this.family = family;
    this.order = order;
    this.shown = shown;
  }

  /** The codes by class, then those without one; a group without a class has no name. */
  List<Map<String, Object>> byClass() {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (CodeClass one : family.classes()) {
      add(groups, Optional.of(one), code -> code.codeClass().equals(Optional.of(one.id())));
    }
    add(groups, Optional.empty(), code -> code.codeClass().isEmpty());
    return groups;
  }

  private void add(
      List<Map<String, Object>> groups, Optional<CodeClass> named, Predicate<Code> of) {
    List<Code> codes = family.codes().stream().filter(of).toList();
    if (!codes.isEmpty()) {
      Map<String, Object> group = named(named);
      group.put("codes", codes.stream().map(shown).toList());
      groups.add(group);
    }
  }

  /** The matrices, each with its columns and rows; a row leads to the codes after its own. */
  List<Map<String, Object>> matrices() {
    List<Code> compared = family.codes().stream().filter(Code::compared).toList();
    List<Map<String, Object>> matrices = new ArrayList<>();
    if (compared.size() <= LARGEST_MATRIX) {
      addMatrix(matrices, Optional.empty(), compared);
      return matrices;
    }
    for (CodeClass one : family.classes()) {
      Optional<String> id = Optional.of(one.id());
      List<Code> codes = compared.stream().filter(code -> code.codeClass().equals(id)).toList();
      addMatrix(matrices, Optional.of(one), codes);
    }
    return matrices;
  }

  private void addMatrix(
      List<Map<String, Object>> matrices, Optional<CodeClass> named, List<Code> codes) {
    if (codes.size() < 2) {
      return;
    }
    Map<String, Object> matrix = named(named);
    matrix.put("columns", codes.stream().skip(1).map(shown).toList());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < codes.size() - 1; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("code", shown.apply(codes.get(i)));
      row.put("before", i);
      row.put("cells", cells(codes.get(i), codes.subList(i + 1, codes.size())));
      rows.add(row);
    }
    matrix.put("rows", rows);
    matrices.add(matrix);
  }

  private List<Map<String, Object>> cells(Code code, List<Code> others) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (Code other : others) {
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("id", other.id());
      cell.put("exists", order.pair(code, other).isPresent());
      cell.put("noted", order.pair(code, other).filter(family.notes()::containsKey).isPresent());
      cells.add(cell);
    }
    return cells;
  }

  private Map<String, Object> named(Optional<CodeClass> named) {
    Map<String, Object> group = new LinkedHashMap<>();
    named.ifPresent(
        one -> {
          group.put("id", one.id());
          group.put("name", translation.classes().getOrDefault(one.id(), one.name()));
          group.put("translated", translation.classes().containsKey(one.id()));
        });
    return group;
  }
}
