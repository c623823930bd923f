package dev.codevs.plan;

import dev.codevs.model.Code;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Family;
import dev.codevs.model.Pair;
import dev.codevs.model.Pairs;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.Site;
import dev.codevs.model.SiteCode;
import dev.codevs.model.text.CodeRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The only class that decides which pairs of a site have a page. It numbers all codes of the site.
 * Inside a family, two codes have a page if the family's {@link dev.codevs.model.Pairing rule}
 * pairs them. Across families, two codes have a page if one of them names the other as equivalent,
 * or if the pair has an answer. A code that is not compared is in no pair.
 */
public final class PairPlanner {
  private final List<SiteCode> codes = new ArrayList<>();
  private final Map<CodeRef, SiteCode> byRef = new HashMap<>();

  private PairPlanner(List<Family> families) {
    for (Family family : families) {
      Set<String> shared = shared(family);
      for (int place = 0; place < family.codes().size(); place++) {
        Code code = family.codes().get(place);
        boolean isShared = shared.contains(code.code());
        SiteCode numbered = new SiteCode(codes.size(), place, family, code, isShared);
        codes.add(numbered);
        byRef.put(numbered.ref(), numbered);
      }
    }
  }

  /** The pairs of a site. */
  public static Pairs plan(Site site) {
    PairPlanner planner = new PairPlanner(site.families());
    Map<String, List<PlannedPair>> inFamilies = new LinkedHashMap<>();
    for (Family family : site.families()) {
      inFamilies.put(family.id(), planner.in(family));
    }
    return new Pairs(
        List.copyOf(planner.codes),
        inFamilies,
        site.across() == Site.Across.NONE ? List.of() : planner.betweenFamilies(site.families()));
  }

  /**
   * The pairs across the given families, each once, in the order of first codes, then of second
   * codes. References to codes of other families are skipped.
   */
  public static List<Pair> across(List<Family> families) {
    return new PairPlanner(families)
        .betweenFamilies(families).stream().map(PlannedPair::name).toList();
  }

  /** The written forms that two or more codes of a family share. */
  private static Set<String> shared(Family family) {
    Set<String> written = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Code code : family.codes()) {
      if (!written.add(code.code())) {
        shared.add(code.code());
      }
    }
    return shared;
  }

  private List<PlannedPair> in(Family family) {
    List<SiteCode> own =
        codes.stream().filter(code -> code.family().id().equals(family.id())).toList();
    BitSet answered = answered(family, own.size());
    List<PlannedPair> pairs = new ArrayList<>();
    for (int a = 0; a < own.size(); a++) {
      for (int b = a + 1; b < own.size(); b++) {
        Code one = own.get(a).code();
        Code other = own.get(b).code();
        if (family.pairing().pairs(one, other)) {
          boolean isAnswered = answered.get(a * own.size() + b);
          boolean isThin = !isAnswered && one.isAlike(other);
          pairs.add(new PlannedPair(own.get(a), own.get(b), pairs.size(), isThin, isAnswered));
        }
      }
    }
    return List.copyOf(pairs);
  }

  /**
   * The pairs inside a family that have an answer: bit {@code a * size + b}, from the indexes of
   * the two codes in the family.
   */
  private BitSet answered(Family family, int size) {
    BitSet answered = new BitSet();
    for (Pair pair : family.notes().keySet()) {
      SiteCode a = byRef.get(pair.a());
      SiteCode b = byRef.get(pair.b());
      if (a != null && b != null && !pair.isAcross()) {
        answered.set(a.place() * size + b.place());
      }
    }
    return answered;
  }

  private List<PlannedPair> betweenFamilies(List<Family> families) {
    Set<Pair> answered = new HashSet<>();
    families.forEach(family -> answered.addAll(family.notes().keySet()));
    Set<Pair> named = new HashSet<>(answered);
    for (SiteCode code : codes) {
      for (Equivalent equivalent : code.code().equivalents()) {
        ordered(code.ref(), equivalent.target()).ifPresent(named::add);
      }
    }
    List<Pair> sorted =
        named.stream()
            .filter(pair -> pair.isAcross() && isCompared(pair.a()) && isCompared(pair.b()))
            .sorted(Comparator.comparingInt(this::a).thenComparingInt(this::b))
            .toList();
    List<PlannedPair> pairs = new ArrayList<>();
    for (Pair pair : sorted) {
      SiteCode a = codes.get(a(pair));
      SiteCode b = codes.get(b(pair));
      pairs.add(new PlannedPair(a, b, pairs.size(), false, answered.contains(pair)));
    }
    return List.copyOf(pairs);
  }

  private Optional<Pair> ordered(CodeRef one, CodeRef other) {
    if (!byRef.containsKey(one) || !byRef.containsKey(other)) {
      return Optional.empty();
    }
    return Optional.of(number(one) < number(other) ? new Pair(one, other) : new Pair(other, one));
  }

  private boolean isCompared(CodeRef ref) {
    SiteCode code = byRef.get(ref);
    return code != null && code.code().compared();
  }

  private int a(Pair pair) {
    return number(pair.a());
  }

  private int b(Pair pair) {
    return number(pair.b());
  }

  private int number(CodeRef ref) {
    return Optional.ofNullable(byRef.get(ref)).orElseThrow().number();
  }
}
