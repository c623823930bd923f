package dev.codevs.build;

import dev.codevs.model.Problem;
import dev.codevs.model.Route.Comparison;
import dev.codevs.model.WriteSummary;
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
public record BuildResult(
    List<Problem> problems,
    Optional<WriteSummary> outcome,
    int comparisons,
    List<Comparison> thin) {

  /** Sorts the problems; a problem that two steps report counts once. */
  public BuildResult {
    problems = problems.stream().sorted().distinct().toList();
  }

  /** A build that did not come to any page. */
  static BuildResult failed(List<Problem> problems) {
    return new BuildResult(problems, Optional.empty(), 0, List.of());
  }
}
