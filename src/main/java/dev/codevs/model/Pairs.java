package dev.codevs.model;

import dev.codevs.model.text.CodeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of a site and all its pairs that have a page. {@code PairPlanner} decides which pairs
 * these are; every class that lists, links or renders pairs reads them here.
 */
public final class Pairs {
  private final List<SiteCode> codes;
  private final Map<String, List<PlannedPair>> inFamilies;

  /** For each code, by its number, all pairs of the code's family. */
  private final List<List<PlannedPair>> besides = new ArrayList<>();

  private final List<PlannedPair> across;
  private final Map<CodeRef, SiteCode> byRef = new HashMap<>();
  private final Map<String, List<SiteCode>> byFamily = new HashMap<>();

  /** For each code, by its number, the pairs of that code inside its family. */
  private final List<List<PlannedPair>> ofCodes = new ArrayList<>();

  /**
   * @param codes all codes of the site, by their numbers
   * @param inFamilies the pairs of each family by its id, in the order of first codes, then of
   *     second codes
   * @param across the pairs across families, in the same order
   */
  public Pairs(
      List<SiteCode> codes, Map<String, List<PlannedPair>> inFamilies, List<PlannedPair> across) {
    this.codes = codes;
    this.inFamilies = inFamilies;
    this.across = across;
    for (SiteCode code : codes) {
      byRef.put(code.ref(), code);
      byFamily.computeIfAbsent(code.family().id(), unused -> new ArrayList<>()).add(code);
      ofCodes.add(new ArrayList<>());
      besides.add(in(code.family()));
    }
    inFamilies.values().forEach(pairs -> pairs.forEach(this::addToCodes));
  }

  private void addToCodes(PlannedPair pair) {
    ofCodes.get(pair.a().number()).add(pair);
    ofCodes.get(pair.b().number()).add(pair);
  }

  /** All codes of the site, by their numbers. */
  public List<SiteCode> codes() {
    return codes;
  }

  /** The codes of a family, in their order. */
  public List<SiteCode> codes(Family family) {
    return byFamily.getOrDefault(family.id(), List.of());
  }

  /**
   * A code of the site.
   *
   * @throws java.util.NoSuchElementException if the site has no such code
   */
  public SiteCode code(CodeRef ref) {
    return Optional.ofNullable(byRef.get(ref)).orElseThrow();
  }

  /** The pairs of a family. */
  public List<PlannedPair> in(Family family) {
    return inFamilies.getOrDefault(family.id(), List.of());
  }

  /** The pairs across families. */
  public List<PlannedPair> across() {
    return across;
  }

  /** The pairs of a code inside its family, in the order of the other codes. */
  public List<PlannedPair> of(SiteCode code) {
    return ofCodes.get(code.number());
  }

  /** The later codes of the same family that a code is compared with, in order. */
  public List<SiteCode> after(SiteCode code) {
    return of(code).stream()
        .map(PlannedPair::b)
        .filter(other -> other.number() != code.number())
        .toList();
  }

  /** The pair of two codes of one family, given in either order; empty if the pair has no page. */
  public Optional<PlannedPair> find(SiteCode one, SiteCode other) {
    return of(one).stream()
        .filter(pair -> pair.a().number() == other.number() || pair.b().number() == other.number())
        .filter(pair -> one.number() != other.number())
        .findFirst();
  }

  /** The next pair of the same family; empty after the last pair and for a pair across families. */
  public Optional<PlannedPair> next(PlannedPair pair) {
    return step(pair, 1);
  }

  /**
   * The previous pair of the same family; empty before the first pair and for a pair across
   * families.
   */
  public Optional<PlannedPair> previous(PlannedPair pair) {
    return step(pair, -1);
  }

  private Optional<PlannedPair> step(PlannedPair pair, int by) {
    List<PlannedPair> all = pair.isAcross() ? List.of() : besides.get(pair.a().number());
    int place = pair.place() + by;
    return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
  }
}
