package dev.codevs.build;

import dev.codevs.bytes.ByteSink;
import dev.codevs.i18n.Lint;
import dev.codevs.i18n.PseudoLanguage;
import dev.codevs.model.Language;
import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import dev.codevs.model.Shard;
import dev.codevs.model.Site;
import dev.codevs.model.WriteSummary;
import dev.codevs.output.FileContents;
import dev.codevs.output.OutputException;
import dev.codevs.output.OutputFolder;
import dev.codevs.plan.Planner;
import dev.codevs.render.Renderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;

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
  public static BuildResult build(Options options, Target target, Progress progress)
      throws BuildException {
    return new Build(options, progress).run(Optional.of(target));
  }

  /** Renders the whole site and writes nothing. */
  public static BuildResult check(Options options, Progress progress) {
    try {
      return new Build(options, progress).run(Optional.empty());
    } catch (BuildException impossible) {
      throw new IllegalStateException("a check does not write", impossible);
    }
  }

  /** Loads on another thread what every build needs, while the command line is read, say. */
  public static void warmUp() {
    Thread thread = new Thread(Renderer::warmUp, "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private BuildResult run(Optional<Target> target) throws BuildException {
    ForkJoinPool pool = new ForkJoinPool(options.jobs());
    try {
      return in(pool, () -> target.isPresent() ? build(target.get()) : check());
    } finally {
      pool.shutdown();
    }
  }

  private BuildResult check() {
    RenderedPlan prepared = prepare(Shard.WHOLE, true, Optional.empty(), BuildInputs.UNKNOWN);
    if (prepared.pages().isEmpty()) {
      return BuildResult.failed(prepared.problems());
    }
    RenderedPlan.Pages pages = prepared.pages().get();
    OutputFolder.rehearse(pages.routes(), content(pages));
    return new BuildResult(
        prepared.problems(), Optional.empty(), pages.comparisons(), pages.thin());
  }

  private BuildResult build(Target target) throws OutputException {
    InputDigest input = new InputDigest(options, target.shard());
    Optional<String> before = input.now();
    BuildInputs last =
        target.clean() ? BuildInputs.UNKNOWN : BuildInputs.of(OutputFolder.origin(target.output()));
    if (before.isPresent() && before.equals(last.input())) {
      Optional<BuildResult> unchanged = unchanged(target.output(), before);
      if (unchanged.isPresent()) {
        return unchanged.get();
      }
    }
    RenderedPlan prepared = prepare(target.shard(), false, Optional.of(input), last);
    if (prepared.pages().isEmpty()) {
      return BuildResult.failed(prepared.problems());
    }
    RenderedPlan.Pages pages = prepared.pages().get();
    ForkJoinTask<Optional<String>> now = ForkJoinTask.adapt(input::now).fork();
    WriteSummary outcome =
        OutputFolder.write(
            target.output(),
            pages.routes(),
            content(pages),
            target.clean(),
            () -> {
              // Warnings are told by every build, and what changed while it was read is read again.
              boolean known = prepared.problems().isEmpty() && before.equals(now.join());
              return pages.origin(known ? before : Optional.empty()).line();
            });
    return new BuildResult(
        prepared.problems(), Optional.of(outcome), pages.comparisons(), List.of());
  }

  private FileContents content(RenderedPlan.Pages pages) {
    Runnable done = progress.start(pages.routes().size());
    return new FileContents() {
      @Override
      public Predicate<Route> sameAs(String origin) {
        Set<Language> same = pages.sameAs(BuildInputs.of(origin));
        return route -> route instanceof Route.Page page && same.contains(page.language());
      }

      @Override
      public void append(Route route, ByteSink file) {
        pages.renderer().render(route, file);
      }

      @Override
      public void done() {
        done.run();
      }
    };
  }

  /** What there is to say where the last build had the same input, and its files are there. */
  private static Optional<BuildResult> unchanged(Path output, Optional<String> input)
      throws OutputException {
    return OutputFolder.unchanged(output, line -> BuildInputs.of(line).input().equals(input))
        .map(
            same -> {
              int comparisons = BuildInputs.of(same.origin()).comparisons();
              return new BuildResult(
                  List.of(), Optional.of(same.outcome()), comparisons, List.of());
            });
  }

  /**
   * Loads, validates and plans, and runs every template but for pages that are made from the same
   * as at the last build.
   *
   * @param digest tells what the pages of each language are made from, where anybody asks
   */
  private RenderedPlan prepare(
      Shard shard, boolean lint, Optional<InputDigest> digest, BuildInputs last) {
    ParsedProject input = ParsedProject.read(options.project());
    List<Problem> problems = new ArrayList<>(input.problems());
    if (input.site().isEmpty()) {
      return RenderedPlan.broken(problems);
    }
    if (lint) {
      problems.addAll(Lint.check(input.loaded()));
    }
    Site site = options.applied(input.site().get());
    ForkJoinTask<List<Route>> planned = ForkJoinTask.adapt(() -> Planner.plan(site)).fork();
    ForkJoinTask<List<Route>> share = ForkJoinTask.adapt(() -> shard.of(planned.join())).fork();
    Renderer renderer = new Renderer(site, input.templates(), planned::join);
    ForkJoinTask<Map<String, String>> made =
        ForkJoinTask.adapt(
                () ->
                    digest
                        .map(one -> one.languages(site.languages(), renderer::seenIn))
                        .orElse(Map.of()))
            .fork();
    RenderedPlan.Pages pages = new RenderedPlan.Pages(site, share::join, renderer, made::join);
    problems.addAll(renderer.prepare(pages.sameAs(last), share::join));
    return problems.stream().anyMatch(Problem::isError)
        ? RenderedPlan.broken(problems)
        : new RenderedPlan(problems, Optional.of(pages));
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
}
