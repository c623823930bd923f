package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.PairId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pairs of a family in their order, and which of them a reader may want next. */
final class PairOrder {
  private final Family family;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<PairId>> noted = new HashMap<>();
  private final Map<String, List<PairId>> related = new HashMap<>();

  PairOrder(Family family) {
    this.family = family;
    family.codes().forEach(code -> places.put(code.id(), places.size()));
    noted().forEach(pair -> add(noted, pair));
    for (Code code : family.codes()) {
      code.related().forEach(other -> relate(code.id(), other));
    }
  }

  /** The pairs with a note, in the order of their codes. */
  List<PairId> noted() {
    return family.notes().keySet().stream()
        .sorted(
            Comparator.<PairId>comparingInt(pair -> place(pair.a()))
                .thenComparingInt(pair -> place(pair.b())))
        .toList();
  }

  /** The code with an id of this family. */
  Code code(String id) {
    return family.codes().get(place(id));
  }

  /** The pair of two codes in the family's order, if it has a page. */
  Optional<PairId> pair(Code a, Code b) {
    return a.id().equals(b.id()) || !family.pairing().pairs(a, b)
        ? Optional.empty()
        : Optional.of(ordered(a.id(), b.id()));
  }

  /** The ids of the codes after one that it is compared with. */
  List<String> after(Code code) {
    return family.codes().stream()
        .skip(place(code.id()) + 1)
        .filter(other -> family.pairing().pairs(code, other))
        .map(Code::id)
        .toList();
  }

  /** The pairs of a code: those that readers confuse first, then the rest in order. */
  List<PairId> of(Code code) {
    Set<PairId> pairs = new LinkedHashSet<>(confused(code));
    family.codes().forEach(other -> pair(code, other).ifPresent(pairs::add));
    return List.copyOf(pairs);
  }

  /** The pairs of a code that readers confuse: those with a note, then those named as related. */
  List<PairId> confused(Code code) {
    Set<PairId> pairs = new LinkedHashSet<>(noted.getOrDefault(code.id(), List.of()));
    pairs.addAll(related.getOrDefault(code.id(), List.of()));
    return List.copyOf(pairs);
  }

  /** Other pairs of either code that readers confuse. */
  List<PairId> near(Code a, Code b, int most) {
    List<PairId> near = new ArrayList<>(most);
    PairId self = new PairId(a.id(), b.id());
    for (Map<String, List<PairId>> some : List.of(noted, related)) {
      addNear(some.getOrDefault(a.id(), List.of()), self, most, near);
      addNear(some.getOrDefault(b.id(), List.of()), self, most, near);
    }
    return near;
  }

  private static void addNear(List<PairId> some, PairId self, int most, List<PairId> near) {
    for (int i = 0; i < some.size() && near.size() < most; i++) {
      PairId pair = some.get(i);
      if (!pair.equals(self) && !near.contains(pair)) {
        near.add(pair);
      }
    }
  }

  /** The pair after one, in the order of first codes, then second codes. */
  Optional<PairId> next(Code a, Code b) {
    int second = place(b.id()) + 1;
    for (int first = place(a.id()); first < family.codes().size(); first++) {
      for (; second < family.codes().size(); second++) {
        if (isPair(first, second)) {
          return Optional.of(pairAt(first, second));
        }
      }
      second = first + 2;
    }
    return Optional.empty();
  }

  /** The pair before one. */
  Optional<PairId> previous(Code a, Code b) {
    int second = place(b.id()) - 1;
    for (int first = place(a.id()); first >= 0; first--) {
      for (; second > first; second--) {
        if (isPair(first, second)) {
          return Optional.of(pairAt(first, second));
        }
      }
      second = family.codes().size() - 1;
    }
    return Optional.empty();
  }

  private boolean isPair(int first, int second) {
    return family.pairing().pairs(family.codes().get(first), family.codes().get(second));
  }

  private PairId pairAt(int first, int second) {
    return new PairId(family.codes().get(first).id(), family.codes().get(second).id());
  }

  private void relate(String id, String other) {
    if (family.pairing().pairs(code(id), code(other))) {
      add(related, ordered(id, other));
    }
  }

  private static void add(Map<String, List<PairId>> lists, PairId pair) {
    lists.computeIfAbsent(pair.a(), unused -> new ArrayList<>()).add(pair);
    lists.computeIfAbsent(pair.b(), unused -> new ArrayList<>()).add(pair);
  }

  private PairId ordered(String id, String other) {
    return place(id) < place(other) ? new PairId(id, other) : new PairId(other, id);
  }

  /** The place of a code in the family, by its id. */
  int place(String id) {
    return Optional.ofNullable(places.get(id)).orElseThrow();
  }
}
