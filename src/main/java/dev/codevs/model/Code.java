package dev.codevs.model;

import dev.codevs.model.text.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One code of a family.
 *
 * @param id the file's name: the code's place in every URL and anchor
 * @param code the code as text: {@code 1003}, {@code X.7.1}, {@code 0x07}
 * @param prose its texts in the source language
 * @param codeClass the id of its class in the family
 * @param facts what it states, by the id of the {@link Fact}, in the order of tables
 * @param aliases other names that people search for
 * @param related ids of the codes of this family that readers confuse with it
 * @param compared whether it is compared with the others at all
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

  /** Its name in the source language. */
  public String name() {
    return prose.name();
  }

  /** The code without its sentences. */
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
   * Whether a fact tells this code from another. One that only one of them states does not: what is
   * unknown is no difference.
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
   * Whether nothing but their texts tells this code from another: both state facts, and none of
   * them differs.
   */
  public boolean isAlike(Code other) {
    return !facts.isEmpty() && !other.facts.isEmpty() && !differsFrom(other);
  }
}
