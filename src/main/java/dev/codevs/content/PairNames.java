package dev.codevs.content;

import dev.codevs.model.Code;
import dev.codevs.model.Pair;
import dev.codevs.model.text.CodeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the two codes that the file of an answer is named after: {@code <first>-<second>} for codes
 * of its own family, else {@code <code>-<family>-<code>}. Ids may hold hyphens too, so each hyphen
 * is tried, from left to right.
 */
final class PairNames {
  private final String family;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Set<String>> ids;

  /**
   * @param codes the codes of the family, in order
   * @param ids of all codes of each family, in order, also of codes whose file is broken
   */
  PairNames(String family, List<Code> codes, Map<String, Set<String>> ids) {
    this.family = family;
    this.ids = ids;
    codes.forEach(code -> places.put(code.id(), places.size()));
  }

  /** The codes of a name, in its order; empty if it is the name of no two codes. */
  Optional<Pair> pair(String name) {
    return parted(name, this::inFamily).or(() -> parted(name, this::across));
  }

  /** Whether a name may be that of two codes of the family of which one could not be read. */
  boolean mayNameBroken(String name) {
    Set<String> own = ids.getOrDefault(family, Set.of());
    return places.size() < own.size()
        && own.stream()
            .anyMatch(
                id -> name.startsWith(id + "-") && own.contains(name.substring(id.length() + 1)));
  }

  /** Whether a pair names the earlier code first. */
  boolean isInOrder(Pair pair) {
    List<String> families = List.copyOf(ids.keySet());
    return pair.isAcross()
        ? families.indexOf(family) < families.indexOf(pair.b().family())
        : place(pair.a()) < place(pair.b());
  }

  /** How the two parts of a name are read as a pair. */
  private interface Reading {
    Optional<Pair> of(String one, String other);
  }

  private static Optional<Pair> parted(String name, Reading reading) {
    for (int dash = name.indexOf('-'); dash > 0; dash = name.indexOf('-', dash + 1)) {
      Optional<Pair> pair = reading.of(name.substring(0, dash), name.substring(dash + 1));
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  private Optional<Pair> inFamily(String one, String other) {
    return places.containsKey(one) && places.containsKey(other) && !one.equals(other)
        ? Optional.of(Pair.in(family, one, other))
        : Optional.empty();
  }

  /** The pair of a code of this family and one of another; either may be broken. */
  private Optional<Pair> across(String one, String other) {
    if (!exists(new CodeRef(family, one))) {
      return Optional.empty();
    }
    return ids.keySet().stream()
        .filter(id -> !id.equals(family) && other.startsWith(id + "-"))
        .map(id -> new CodeRef(id, other.substring(id.length() + 1)))
        .filter(this::exists)
        .map(ref -> new Pair(new CodeRef(family, one), ref))
        .findFirst();
  }

  private boolean exists(CodeRef code) {
    return ids.getOrDefault(code.family(), Set.of()).contains(code.code());
  }

  private int place(CodeRef code) {
    return places.getOrDefault(code.code(), -1);
  }
}
