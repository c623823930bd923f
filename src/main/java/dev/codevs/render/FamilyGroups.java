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

/**
 * The codes of a family grouped by class, as values for the templates of the family, class and code
 * pages.
 */
final class FamilyGroups {
  private final Translation translation;
  private final Family family;
  private final Function<Code, Map<String, Object>> codeModel;

  /**
   * @param codeModel returns the template values of a code
   */
  FamilyGroups(
      Translation translation, Family family, Function<Code, Map<String, Object>> codeModel) {
    this.translation = translation;
    this.family = family;
    this.codeModel = codeModel;
  }

  /**
   * One group for each class that has codes, then a group, without a name, of the codes that have
   * no class.
   */
  List<Map<String, Object>> byClass() {
    List<Map<String, Object>> groups = new ArrayList<>();
    family.classes().forEach(one -> add(groups, Optional.of(one), family.codes(one)));
    List<Code> others = family.codes().stream().filter(c -> c.codeClass().isEmpty()).toList();
    add(groups, Optional.empty(), others);
    return groups;
  }

  /** The group of one class. */
  Map<String, Object> of(CodeClass one) {
    return group(Optional.of(one), family.codes(one));
  }

  private void add(List<Map<String, Object>> groups, Optional<CodeClass> named, List<Code> codes) {
    if (!codes.isEmpty()) {
      groups.add(group(named, codes));
    }
  }

  private Map<String, Object> group(Optional<CodeClass> named, List<Code> codes) {
    Map<String, Object> group = new LinkedHashMap<>();
    named.ifPresent(
        one -> {
          group.put("id", one.id());
          group.put("name", translation.classes().getOrDefault(one.id(), one.name()));
          group.put("translated", translation.classes().containsKey(one.id()));
          if (family.isLarge()) {
            group.put("url", one.file());
          }
        });
    group.put("codes", codes.stream().map(codeModel).toList());
    group.put("compared", codes.stream().filter(Code::compared).count());
    return group;
  }
}
