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
 * Finds the two codes in the name of a note's file: {@code <first>-<second>} for two codes of its
 * own family, else {@code <code>-<family>-<code>}. Because ids may hold hyphens, each hyphen is
 * tried as the separator, from left to right, and the first one with an existing code on each side
 * counts. Pairs of the own family are tried first.
 */
final class PairNames {
  private final String family;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Set<String>> ids;

  /**
   * @param codes the codes of the family, in order
   * @param ids the ids of all codes of each family, in order, including codes whose file is broken
   */
  PairNames(String family, List<Code> codes, Map<String, Set<String>> ids) {
    this.family = family;
    this.ids = ids;
    codes.forEach(code -> places.put(code.id(), places.size()));
  }

  /**
   * The pair in a name, in the order of the name; empty if no hyphen separates two existing codes.
   */
  Optional<Pair> pair(String name) {
    return parted(name, this::inFamily).or(() -> parted(name, this::across));
  }

  /** Whether a name may name two codes of the family, if at least one code's file is broken. */
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

  /** A rule that turns the two parts of a name into a pair. */
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

  /**
   * The pair of a code of this family and a code of another; the file of either code may be broken.
   */
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
