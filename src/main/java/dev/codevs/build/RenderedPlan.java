package dev.codevs.build;

import dev.codevs.model.Language;
import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.render.Renderer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How far a build comes without a file: every template has run.
 *
 * @param problems errors and warnings, sorted
 * @param pages empty where there is an error
 */
record RenderedPlan(List<Problem> problems, Optional<Pages> pages) {
  RenderedPlan {
    problems = problems.stream().sorted().distinct().toList();
  }

  static RenderedPlan broken(List<Problem> problems) {
    return new RenderedPlan(problems, Optional.empty());
  }

  /**
   * What is to be written. What other threads still work at is waited for when it is asked for.
   *
   * @param planned the files, sorted by path
   * @param languages the digest of what the pages of each language are made from, by its tag
   */
  record Pages(
      Site site,
      Supplier<List<Route>> planned,
      Renderer renderer,
      Supplier<Map<String, String>> languages) {

    /** The files, sorted by path. */
    List<Route> routes() {
      return planned.get();
    }

    /** How many pages compare two codes. */
    int comparisons() {
      return (int) routes().stream().filter(Route.Comparison.class::isInstance).count();
    }

    /** The comparisons, in the source language, of which there is little to say. */
    List<Route.Comparison> thin() {
      return routes().stream()
          .filter(Route.Comparison.class::isInstance)
          .map(Route.Comparison.class::cast)
          .filter(pair -> pair.language().equals(site.source()))
          .filter(pair -> pair.family().isThin(pair.a(), pair.b()))
          .toList();
    }

    /** What the files are made from. */
    BuildInputs origin(Optional<String> input) {
      return new BuildInputs(input, comparisons(), languages.get());
    }

    /** The languages whose pages are made from the same as those of an earlier site. */
    Set<Language> sameAs(BuildInputs other) {
      Set<Language> same = new HashSet<>();
      if (!other.languages().isEmpty()) {
        Map<String, String> now = languages.get();
        for (Language language : site.languages()) {
          String digest = now.get(language.tag());
          if (digest != null && digest.equals(other.languages().get(language.tag()))) {
            same.add(language);
          }
        }
      }
      return same;
    }
  }
}
