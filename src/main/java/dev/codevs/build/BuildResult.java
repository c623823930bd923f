package dev.codevs.build;

import dev.codevs.model.Problem;
import dev.codevs.model.Route.Comparison;
import dev.codevs.model.WriteSummary;
import java.util.List;
import java.util.Optional;

/**
 * The result of a build or a check.
 *
 * @param problems errors and warnings, sorted
 * @param outcome the numbers of files written; empty for a check, and if an error stopped the build
 *     before it wrote a file
 * @param comparisons the number of pages that compare two codes
 * @param thin for a check: the thin comparisons ({@link dev.codevs.model.PlannedPair#isThin}) in
 *     the source language; empty for a build
 */
public record BuildResult(
    List<Problem> problems,
    Optional<WriteSummary> outcome,
    int comparisons,
    List<Comparison> thin) {

  /** Sorts the problems and keeps one of each: two steps may report the same problem. */
  public BuildResult {
    problems = problems.stream().sorted().distinct().toList();
  }

  /** The result of a build that errors stopped before it wrote a file. */
  static BuildResult failed(List<Problem> problems) {
    return new BuildResult(problems, Optional.empty(), 0, List.of());
  }
}
