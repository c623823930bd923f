package dev.codevs.render.comparison;

import dev.codevs.model.Family;
import dev.codevs.model.Pairs;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.SiteCode;
import dev.codevs.model.text.CodeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs that a page suggests to read next, all of them inside a family: pairs with an answer
 * come first, then pairs of which one code names the other as related.
 */
public final class RelatedPairs {
  private final Pairs pairs;

  /** The pairs that have an answer, by the id of the family. */
  private final Map<String, List<PlannedPair>> answered = new HashMap<>();

  /** The pairs that have an answer, by the number of either code. */
  private final List<List<PlannedPair>> answeredOf = new ArrayList<>();

  private final List<List<PlannedPair>> relatedOf = new ArrayList<>();

  RelatedPairs(List<Family> families, Pairs pairs) {
    this.pairs = pairs;
    for (int i = 0; i < pairs.codes().size(); i++) {
      answeredOf.add(new ArrayList<>());
      relatedOf.add(new ArrayList<>());
    }
    for (Family family : families) {
      List<PlannedPair> own = pairs.in(family).stream().filter(PlannedPair::isAnswered).toList();
      answered.put(family.id(), own);
      own.forEach(pair -> add(answeredOf, pair));
    }
    pairs.codes().forEach(this::addRelated);
  }

  private void addRelated(SiteCode code) {
    for (String other : code.code().related()) {
      pairs
          .find(code, pairs.code(new CodeRef(code.family().id(), other)))
          .ifPresent(pair -> add(relatedOf, pair));
    }
  }

  private static void add(List<List<PlannedPair>> lists, PlannedPair pair) {
    lists.get(pair.a().number()).add(pair);
    lists.get(pair.b().number()).add(pair);
  }

  /** The pairs of a family that have an answer, in order. */
  public List<PlannedPair> answered(Family family) {
    return answered.getOrDefault(family.id(), List.of());
  }

  /**
   * The pairs of a code that readers may confuse: pairs with an answer, then pairs named as
   * related.
   */
  Set<PlannedPair> confused(SiteCode code) {
    Set<PlannedPair> confused = new LinkedHashSet<>(answeredOf.get(code.number()));
    confused.addAll(relatedOf.get(code.number()));
    return confused;
  }

  /** All other pairs of a code inside its family, in order. */
  List<PlannedPair> others(SiteCode code) {
    Set<PlannedPair> confused = confused(code);
    return pairs.of(code).stream().filter(pair -> !confused.contains(pair)).toList();
  }

  /**
   * Other pairs of either code that readers may confuse.
   *
   * @param most the greatest number of pairs
   */
  List<PlannedPair> near(PlannedPair self, int most) {
    List<PlannedPair> near = new ArrayList<>(most);
    for (List<List<PlannedPair>> lists : List.of(answeredOf, relatedOf)) {
      addNear(lists.get(self.a().number()), self, most, near);
      addNear(lists.get(self.b().number()), self, most, near);
    }
    return near;
  }

  /**
   * Pairs inside the two families of a pair across families that readers may confuse.
   *
   * @param mostOfEach the greatest number of pairs of each code
   */
  List<PlannedPair> nearAcross(PlannedPair self, int mostOfEach) {
    List<PlannedPair> near = new ArrayList<>(2 * mostOfEach);
    for (SiteCode code : List.of(self.a(), self.b())) {
      int most = near.size() + mostOfEach;
      addNear(answeredOf.get(code.number()), self, most, near);
      addNear(relatedOf.get(code.number()), self, most, near);
    }
    return near;
  }

  private static void addNear(
      List<PlannedPair> some, PlannedPair self, int most, List<PlannedPair> near) {
    for (int i = 0; i < some.size() && near.size() < most; i++) {
      PlannedPair pair = some.get(i);
      if (pair != self && !near.contains(pair)) {
        near.add(pair);
      }
    }
  }
}
