package dev.codevs.build;

import dev.codevs.content.Loaded;
import dev.codevs.content.SiteLoader;
import dev.codevs.i18n.Lint;
import dev.codevs.i18n.PseudoLanguage;
import dev.codevs.model.GrowingBytes;
import dev.codevs.model.Outcome;
import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import dev.codevs.model.Shard;
import dev.codevs.model.Site;
import dev.codevs.output.OutputException;
import dev.codevs.output.OutputFolder;
import dev.codevs.plan.Planner;
import dev.codevs.render.Renderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;

/** Builds a site, or checks that it could be built. */
public final class Build {
  private final Options options;
  private final Progress progress;

  private Build(Options options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * How to build.
   *
   * @param project the folder that holds {@code content/}
   * @param baseUrl overrides the one of {@code site.json}; ends in {@code /}
   * @param jobs the number of threads, at least 1
   * @param translated whether translated prose is shown; otherwise that of the source language is
   * @param pseudo whether the site also has the pseudo-languages
   */
  public record Options(
      Path project, Optional<String> baseUrl, int jobs, boolean translated, boolean pseudo) {

    /** A loaded site as these options want it. */
    Site applied(Site loaded) {
      Site based = loaded.withBaseUrl(baseUrl);
      Site spoken = translated ? based : based.inSourceProse();
      return pseudo ? PseudoLanguage.addedTo(spoken) : spoken;
    }
  }

  /**
   * What to write, and where.
   *
   * @param clean whether to write every file again
   * @param shard the share of the files that is rendered and written
   */
  public record Target(Path output, boolean clean, Shard shard) {}

  /** Is told of each file when it has been rendered, from any thread. */
  public interface Progress {
    /** Ignores everything. */
    Progress NONE = total -> () -> {};

    /** Called once, with the number of files; the result is run for each. */
    Runnable start(int total);
  }

  /**
   * Renders a site, or a share of it, and writes what differs from the last build.
   *
   * @throws BuildException where the disk or its permissions forbid it
   */
  public static Built build(Options options, Target target, Progress progress)
      throws BuildException {
    return new Build(options, progress).run(Optional.of(target));
  }

  /** Renders the whole site and writes nothing. */
  public static Built check(Options options, Progress progress) {
    try {
      return new Build(options, progress).run(Optional.empty());
    } catch (BuildException impossible) {
      throw new IllegalStateException("a check does not write", impossible);
    }
  }

  private Built run(Optional<Target> target) throws BuildException {
    ForkJoinPool pool = new ForkJoinPool(options.jobs());
    pool.execute(Renderer::warmUp);
    try {
      return run(target, pool);
    } finally {
      pool.shutdown();
    }
  }

  private Built run(Optional<Target> target, ForkJoinPool pool) throws BuildException {
    Loaded loaded = SiteLoader.load(options.project());
    List<Problem> problems = new ArrayList<>(loaded.problems());
    problems.addAll(Renderer.checkTemplates(loaded.templates()));
    if (loaded.site().isEmpty() || problems.stream().anyMatch(Problem::isError)) {
      return Built.failed(sorted(problems));
    }
    if (target.isEmpty()) {
      problems.addAll(Lint.check(loaded));
    }
    Site site = options.applied(loaded.site().get());
    List<Route> planned = Planner.plan(site);
    List<Route> routes = target.map(Target::shard).orElse(Shard.WHOLE).of(planned);
    Renderer renderer = new Renderer(site, planned, Planner.SITEMAP_LIMIT);
    problems.addAll(pool.submit(() -> renderer.prepare(routes)).join());
    if (problems.stream().anyMatch(Problem::isError)) {
      return Built.failed(sorted(problems));
    }
    Optional<Outcome> outcome = write(target, routes, renderer, pool);
    List<Route.Comparison> comparisons = comparisons(routes);
    List<Route.Comparison> thin =
        comparisons.stream()
            .filter(pair -> pair.language().equals(site.source()))
            .filter(pair -> pair.family().isThin(pair.a(), pair.b()))
            .toList();
    return new Built(sorted(problems), outcome, comparisons.size(), thin);
  }

  private Optional<Outcome> write(
      Optional<Target> target, List<Route> routes, Renderer renderer, ForkJoinPool pool)
      throws BuildException {
    Runnable done = progress.start(routes.size());
    BiConsumer<Route, GrowingBytes> render =
        (route, file) -> {
          renderer.render(route, file);
          done.run();
        };
    if (target.isEmpty()) {
      pool.submit(() -> OutputFolder.rehearse(routes, render)).join();
      return Optional.empty();
    }
    Target to = target.get();
    return Optional.of(in(pool, () -> OutputFolder.write(to.output(), routes, render, to.clean())));
  }

  private static <T> T in(ForkJoinPool pool, Callable<T> work) throws BuildException {
    try {
      return pool.submit(work).get();
    } catch (ExecutionException failed) {
      for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
        if (cause instanceof OutputException refused) {
          throw new BuildException(String.valueOf(refused.getMessage()), refused);
        }
      }
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BuildException("the build was interrupted; run it again", stopped);
    }
  }

  private static List<Route.Comparison> comparisons(List<Route> routes) {
    return routes.stream()
        .filter(Route.Comparison.class::isInstance)
        .map(Route.Comparison.class::cast)
        .toList();
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().sorted().distinct().toList();
  }
}
