package dev.codevs.build;

import dev.codevs.model.Outcome;
import dev.codevs.model.Problem;
import dev.codevs.model.Route.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * What a build came to.
 *
 * @param problems errors and warnings, sorted
 * @param outcome what was written; empty if there was an error, and then nothing was
 * @param comparisons how many pages compare two codes
 * @param thin of a check: the comparisons, once each, of codes whose facts do not differ and that
 *     have no note
 */
public record Built(
    List<Problem> problems, Optional<Outcome> outcome, int comparisons, List<Comparison> thin) {

  /** A build that did not come to any page. */
  static Built failed(List<Problem> problems) {
    return new Built(problems, Optional.empty(), 0, List.of());
  }
}
