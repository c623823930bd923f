package dev.codevs.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the facts say about two codes. A fact that only one of them states is in neither list: what
 * is unknown is no difference.
 *
 * @param differing the facts that both state and that differ, the most telling first
 * @param same the facts that both state alike, the most telling first
 */
public record Differences(List<Fact> differing, List<Fact> same) {

  /** What a reader has to do comes first, what the registry says about a code last. */
  private static final List<Fact> TELLING =
      List.of(Fact.RETRY, Fact.ENDS, Fact.SENDER, Fact.ON_WIRE, Fact.CACHEABLE, Fact.STATUS);

  /** Compares the facts of two codes. */
  public static Differences of(Code a, Code b) {
    return new Differences(
        stated(a, b).filter(fact -> !alike(fact, a, b)).toList(),
        stated(a, b).filter(fact -> alike(fact, a, b)).toList());
  }

  private static Stream<Fact> stated(Code a, Code b) {
    return TELLING.stream()
        .filter(fact -> a.facts().containsKey(fact) && b.facts().containsKey(fact));
  }

  private static boolean alike(Fact fact, Code a, Code b) {
    return Objects.equals(a.facts().get(fact), b.facts().get(fact));
  }
}
