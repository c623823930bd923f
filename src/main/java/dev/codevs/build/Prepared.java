package dev.codevs.build;

import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.render.Renderer;
import java.util.List;
import java.util.Optional;

/**
 * How far a build comes without a file: every template has run.
 *
 * @param problems errors and warnings, sorted
 * @param pages empty where there is an error
 */
record Prepared(List<Problem> problems, Optional<Pages> pages) {
  Prepared {
    problems = problems.stream().sorted().distinct().toList();
  }

  static Prepared broken(List<Problem> problems) {
    return new Prepared(problems, Optional.empty());
  }

  /**
   * What is to be written.
   *
   * @param routes the files, sorted by path
   */
  record Pages(Site site, List<Route> routes, Renderer renderer) {

    /** How many pages compare two codes. */
    int comparisons() {
      return (int) routes.stream().filter(Route.Comparison.class::isInstance).count();
    }

    /** The comparisons, in the source language, of which there is little to say. */
    List<Route.Comparison> thin() {
      return routes.stream()
          .filter(Route.Comparison.class::isInstance)
          .map(Route.Comparison.class::cast)
          .filter(pair -> pair.language().equals(site.source()))
          .filter(pair -> pair.family().isThin(pair.a(), pair.b()))
          .toList();
    }
  }
}
