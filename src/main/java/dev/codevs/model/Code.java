package dev.codevs.model;

import dev.codevs.model.text.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One code of a family.
 *
 * @param id the name of the code's file, without {@code .json}; it is also the code's name in every
 *     URL and anchor
 * @param code the code as text: {@code 1003}, {@code X.7.1}, {@code 0x07}
 * @param prose the texts of the code in the source language
 * @param codeClass the id of the code's class in the family
 * @param facts the values that the code states, by the id of the {@link Fact}, in the order of
 *     tables
 * @param aliases other names that people search for
 * @param related ids of the codes of this family that readers confuse with it
 * @param compared whether the code is in any pair
 */
public record Code(
    String id,
    String code,
    Prose prose,
    Optional<String> codeClass,
    Map<String, FactValue> facts,
    List<Reference> references,
    List<String> aliases,
    List<String> related,
    List<Equivalent> equivalents,
    boolean compared) {

  /** The name of the code in the source language. */
  public String name() {
    return prose.name();
  }

  /** A copy of the code without its sentences; the name stays. */
  Code bare() {
    return new Code(
        id,
        code,
        prose.bare(),
        codeClass,
        facts,
        references,
        aliases,
        related,
        equivalents,
        compared);
  }

  /**
   * Whether both codes state some fact, and with different values. A fact that only one of the two
   * codes states is no difference, because the other value is unknown.
   */
  public boolean differsFrom(Code other) {
    for (Map.Entry<String, FactValue> own : facts.entrySet()) {
      FactValue others = other.facts.get(own.getKey());
      if (others != null && !own.getValue().equals(others)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether this code and another differ in their texts only: both codes state facts, and no fact
   * differs.
   */
  public boolean isAlike(Code other) {
    return !facts.isEmpty() && !other.facts.isEmpty() && !differsFrom(other);
  }
}
