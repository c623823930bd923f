package dev.codevs.build;

import dev.codevs.model.Language;
import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files that a build will write, and the renderer for them.
 *
 * @param site the site with the options of the build applied
 * @param routes the files of this build's share, sorted by path
 */
record RenderedPlan(Site site, List<Route> routes, Renderer renderer) {

  /** The part of the site that the pages of a language can show. */
  Site seenIn(Language language) {
    return renderer.seenIn(language);
  }

  /**
   * Runs every template that the files need. If no error is reported, rendering cannot fail.
   *
   * @param found the problems of the input
   * @param known the languages whose pages an earlier build rendered from the same values; their
   *     templates are not run again
   * @return the problems of input and templates, sorted
   */
  List<Problem> prepare(List<Problem> found, Set<Language> known) {
    List<Problem> problems = new ArrayList<>(found);
    problems.addAll(renderer.prepare(known, routes));
    return problems.stream().sorted().distinct().toList();
  }

  /** The number of pages that compare two codes. */
  int comparisons() {
    return (int) routes.stream().filter(Route.Comparison.class::isInstance).count();
  }

  /** The thin comparisons ({@link dev.codevs.model.PlannedPair#isThin}) in the source language. */
  List<Route.Comparison> thin() {
    return routes.stream()
        .filter(Route.Comparison.class::isInstance)
        .map(Route.Comparison.class::cast)
        .filter(page -> page.language().equals(site.source()))
        .filter(page -> page.pair().isThin())
        .toList();
  }
}
