package dev.codevs.build;

import dev.codevs.bytes.OutputFile;
import dev.codevs.model.Pairs;
import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.plan.PairPlanner;
import dev.codevs.plan.Planner;
import dev.codevs.render.Renderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site as it is at one moment, for a web server. It loads, checks and plans the site as a build
 * does, writes nothing, and renders a file only when a browser requests it.
 */
public final class Preview {
  private final List<Problem> problems;
  private final Map<String, Route> routes = new HashMap<>();
  private final Optional<Renderer> renderer;

  private Preview(List<Problem> problems, List<Route> routes, Optional<Renderer> renderer) {
    this.problems = problems;
    this.renderer = renderer;
    routes.forEach(route -> this.routes.put(route.path(), route));
  }

  /** Loads and plans a site. If the input has an error, the preview has problems and no files. */
  public static Preview of(BuildOptions options) {
    ParsedProject input = ParsedProject.read(options.project());
    List<Problem> problems = input.problems().stream().sorted().toList();
    if (input.site().isEmpty()) {
      return new Preview(problems, List.of(), Optional.empty());
    }
    Site site = options.applied(input.site().get());
    Pairs pairs = PairPlanner.plan(site);
    List<Route> routes = Planner.plan(site, pairs);
    Renderer renderer = new Renderer(site, pairs, input.templates(), routes);
    return new Preview(problems, routes, Optional.of(renderer));
  }

  /** Whether the input has an error, so that the preview has no files. */
  public boolean isBroken() {
    return renderer.isEmpty();
  }

  /** Errors and warnings of the input, sorted. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether the site has a file with this path. */
  public boolean has(String path) {
    return routes.containsKey(path);
  }

  /**
   * Renders the file with a path. If a template fails, the result has the template's problem and no
   * file.
   *
   * @throws IllegalArgumentException if the site has no file with this path
   */
  public Rendered render(String path) {
    Route route = routes.get(path);
    if (route == null || renderer.isEmpty()) {
      throw new IllegalArgumentException("the site has no " + path);
    }
    try {
      return new Rendered(Optional.of(renderer.get().render(route)), List.of());
    } catch (RuntimeException failure) {
      Problem problem = Renderer.problem(failure).orElseThrow(() -> failure);
      return new Rendered(Optional.empty(), List.of(problem));
    }
  }

  /**
   * A rendered file, or the problem of the template that failed.
   *
   * @param file empty if there are problems
   */
  public record Rendered(Optional<OutputFile> file, List<Problem> problems) {}
}
