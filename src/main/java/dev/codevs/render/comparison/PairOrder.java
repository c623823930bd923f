package dev.codevs.render.comparison;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.PairId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pairs of a family in their order, and which of them a reader may want next. */
public final class PairOrder {
  private final Family family;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final List<CodeNumbers> numbers;
  private final int count;
  private final List<PairIndex> noted;

  /** The pairs with a note, and those that are named as related, by the place of either code. */
  private final List<List<PairIndex>> notedOf = new ArrayList<>();

  private final List<List<PairIndex>> relatedOf = new ArrayList<>();

  /**
   * @param numbers of the family's codes, in their order
   */
  public PairOrder(Family family, List<CodeNumbers> numbers) {
    this.family = family;
    this.numbers = numbers;
    this.count = counted();
    Set<String> written = new HashSet<>();
    for (Code code : family.codes()) {
      places.put(code.id(), places.size());
      if (!written.add(code.code())) {
        shared.add(code.code());
      }
      notedOf.add(new ArrayList<>());
      relatedOf.add(new ArrayList<>());
    }
    this.noted =
        family.notes().keySet().stream()
            .map(this::places)
            .sorted(Comparator.comparingInt(PairIndex::a).thenComparingInt(PairIndex::b))
            .toList();
    noted.forEach(pair -> add(notedOf, pair));
    for (Code code : family.codes()) {
      code.related().forEach(other -> relate(place(code.id()), place(other)));
    }
  }

  private int counted() {
    int pairs = 0;
    for (int a = 0; a < family.codes().size(); a++) {
      for (int b = a + 1; b < family.codes().size(); b++) {
        pairs += isPair(a, b) ? 1 : 0;
      }
    }
    return pairs;
  }

  private void relate(int one, int other) {
    if (isPair(one, other)) {
      add(relatedOf, PairIndex.ordered(one, other));
    }
  }

  private static void add(List<List<PairIndex>> lists, PairIndex pair) {
    lists.get(pair.a()).add(pair);
    lists.get(pair.b()).add(pair);
  }

  /** How many pairs have a page. */
  public int count() {
    return count;
  }

  /** The pairs with a note, in the order of their codes. */
  public List<PairIndex> noted() {
    return noted;
  }

  /** The place of a code in the family, by its id. */
  public int place(String id) {
    return Optional.ofNullable(places.get(id)).orElseThrow();
  }

  private PairIndex places(PairId pair) {
    return new PairIndex(place(pair.a()), place(pair.b()));
  }

  /** Whether another code of the family is written alike. */
  boolean isShared(Code code) {
    return shared.contains(code.code());
  }

  /** What the pairs of each code compare, in the family's order. */
  List<CodeNumbers> numbers() {
    return numbers;
  }

  private Code code(int place) {
    return family.codes().get(place);
  }

  /** The name of a pair. */
  public PairId id(PairIndex pair) {
    return new PairId(code(pair.a()).id(), code(pair.b()).id());
  }

  private boolean isPair(int one, int other) {
    return one != other && family.pairing().pairs(code(one), code(other));
  }

  /** The ids of the codes after one that it is compared with. */
  public List<String> after(Code code) {
    return family.codes().stream()
        .skip(place(code.id()) + 1)
        .filter(other -> family.pairing().pairs(code, other))
        .map(Code::id)
        .toList();
  }

  /** The pairs of a code that readers confuse: those with a note, then those named as related. */
  Set<PairIndex> confused(int place) {
    Set<PairIndex> pairs = new LinkedHashSet<>(notedOf.get(place));
    pairs.addAll(relatedOf.get(place));
    return pairs;
  }

  /** All other pairs of a code, in order. */
  List<PairIndex> others(int place) {
    Set<PairIndex> confused = confused(place);
    List<PairIndex> others = new ArrayList<>(family.codes().size());
    for (int other = 0; other < family.codes().size(); other++) {
      PairIndex pair = PairIndex.ordered(place, other);
      if (isPair(place, other) && !confused.contains(pair)) {
        others.add(pair);
      }
    }
    return others;
  }

  /** Other pairs of either code that readers confuse. */
  List<PairIndex> near(PairIndex self, int most) {
    List<PairIndex> near = new ArrayList<>(most);
    for (List<List<PairIndex>> lists : List.of(notedOf, relatedOf)) {
      addNear(lists.get(self.a()), self, most, near);
      addNear(lists.get(self.b()), self, most, near);
    }
    return near;
  }

  private static void addNear(
      List<PairIndex> some, PairIndex self, int most, List<PairIndex> near) {
    for (int i = 0; i < some.size() && near.size() < most; i++) {
      PairIndex pair = some.get(i);
      if (!pair.equals(self) && !near.contains(pair)) {
        near.add(pair);
      }
    }
  }

  /** The pair after one, in the order of first codes, then second codes. */
  Optional<PairIndex> next(PairIndex pair) {
    int second = pair.b() + 1;
    for (int first = pair.a(); first < family.codes().size(); first++) {
      for (; second < family.codes().size(); second++) {
        if (isPair(first, second)) {
          return Optional.of(new PairIndex(first, second));
        }
      }
      second = first + 2;
    }
    return Optional.empty();
  }

  /** The pair before one. */
  Optional<PairIndex> previous(PairIndex pair) {
    int second = pair.b() - 1;
    for (int first = pair.a(); first >= 0; first--) {
      for (; second > first; second--) {
        if (isPair(first, second)) {
          return Optional.of(new PairIndex(first, second));
        }
      }
      second = family.codes().size() - 1;
    }
    return Optional.empty();
  }
}
