package dev.codevs.build;

import dev.codevs.bytes.ByteSink;
import dev.codevs.i18n.Lint;
import dev.codevs.model.Language;
import dev.codevs.model.Pairs;
import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import dev.codevs.model.Shard;
import dev.codevs.model.Site;
import dev.codevs.model.WriteSummary;
import dev.codevs.output.FileContents;
import dev.codevs.output.OutputException;
import dev.codevs.output.OutputFolder;
import dev.codevs.plan.PairPlanner;
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
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Builds a site, or checks that it can be built, in four steps: load the project, plan the routes,
 * prepare (run every template), and write the files. A build is skipped if its input is the input
 * of the last build and all files are in their places.
 */
public final class Build {
  private final BuildOptions options;
  private final Progress progress;

  private Build(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * The files to write, and their folder.
   *
   * @param output the output folder
   * @param clean whether to write every file again
   * @param shard the share of the files that is rendered and written
   */
  public record Target(Path output, boolean clean, Shard shard) {}

  /** Receives the number of files, then one call for each rendered file, from any thread. */
  public interface Progress {
    /** A progress that does nothing. */
    Progress NONE = total -> () -> {};

    /** Called once, with the number of files; the result is run once for each rendered file. */
    Runnable start(int total);
  }

  /**
   * Renders a site, or a share of it, and writes the files that differ from the last build.
   *
   * @throws BuildException if the disk or its permissions forbid to write
   */
  public static BuildResult build(BuildOptions options, Target target, Progress progress)
      throws BuildException {
    return new Build(options, progress).run(Optional.of(target));
  }

  /** Renders the whole site and writes nothing. */
  public static BuildResult check(BuildOptions options, Progress progress) {
    try {
      return new Build(options, progress).run(Optional.empty());
    } catch (BuildException impossible) {
      throw new IllegalStateException("a check does not write", impossible);
    }
  }

  /**
   * Loads the classes of the renderer on another thread, so that the caller can read the command
   * line at the same time.
   */
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

  /** A build: load, plan, prepare, write. If there is an error, nothing is written. */
  private BuildResult build(Target target) throws OutputException {
    InputDigest digest = new InputDigest(options, target.shard());
    Optional<String> input = digest.now();
    BuildInputs last = lastBuild(target);
    Optional<BuildResult> unchanged = unchanged(target.output(), input, last);
    if (unchanged.isPresent()) {
      return unchanged.get();
    }

    // Load.
    ParsedProject project = ParsedProject.read(options.project());
    if (project.site().isEmpty()) {
      return BuildResult.failed(project.problems());
    }

    // Plan.
    RenderedPlan plan = plan(project, project.site().get(), target.shard());
    Map<String, String> languages = digest.languages(plan.site().languages(), plan::seenIn);

    // Prepare.
    Set<Language> known = last.unchanged(plan.site().languages(), languages);
    List<Problem> problems = plan.prepare(project.problems(), known);
    if (hasErrors(problems)) {
      return BuildResult.failed(problems);
    }

    // Write.
    FileContents contents = contents(plan, languages);
    Supplier<String> madeFrom =
        () ->
            new BuildInputs(settled(digest, input, problems), plan.comparisons(), languages).line();
    WriteSummary written =
        OutputFolder.write(target.output(), plan.routes(), contents, target.clean(), madeFrom);
    return new BuildResult(problems, Optional.of(written), plan.comparisons(), List.of());
  }

  /** A check: load, plan, prepare, and render every file without writing it. */
  private BuildResult check() {
    ParsedProject project = ParsedProject.read(options.project());
    if (project.site().isEmpty()) {
      return BuildResult.failed(project.problems());
    }

    RenderedPlan plan = plan(project, project.site().get(), Shard.WHOLE);

    List<Problem> found = new ArrayList<>(project.problems());
    found.addAll(Lint.check(project.loaded()));
    List<Problem> problems = plan.prepare(found, Set.of());
    if (hasErrors(problems)) {
      return BuildResult.failed(problems);
    }

    OutputFolder.rehearse(plan.routes(), contents(plan, Map.of()));
    return new BuildResult(problems, Optional.empty(), plan.comparisons(), plan.thin());
  }

  private RenderedPlan plan(ParsedProject project, Site loaded, Shard shard) {
    Site site = options.applied(loaded);
    Pairs pairs = PairPlanner.plan(site);
    List<Route> routes = Planner.plan(site, pairs);
    Renderer renderer = new Renderer(site, pairs, project.templates(), routes);
    return new RenderedPlan(site, shard.of(routes), renderer);
  }

  /**
   * The inputs of the files in the output folder; unknown if every file has to be written again.
   */
  private static BuildInputs lastBuild(Target target) {
    return target.clean()
        ? BuildInputs.UNKNOWN
        : BuildInputs.of(OutputFolder.origin(target.output()));
  }

  /**
   * The result of a build that has nothing to do; empty if the input is another or a file is
   * missing or changed.
   */
  private static Optional<BuildResult> unchanged(
      Path output, Optional<String> input, BuildInputs last) throws OutputException {
    if (input.isEmpty() || !input.equals(last.input())) {
      return Optional.empty();
    }
    return OutputFolder.unchanged(output, line -> BuildInputs.of(line).input().equals(input))
        .map(
            same -> {
              int comparisons = BuildInputs.of(same.origin()).comparisons();
              return new BuildResult(
                  List.of(), Optional.of(same.outcome()), comparisons, List.of());
            });
  }

  /**
   * The digest of the input, if the next build may be skipped when it finds the same digest. It is
   * empty if the input changed during this build, or if there are problems: every build has to
   * print its warnings.
   */
  private static Optional<String> settled(
      InputDigest digest, Optional<String> before, List<Problem> problems) {
    return problems.isEmpty() && before.equals(digest.now()) ? before : Optional.empty();
  }

  private static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(Problem::isError);
  }

  /**
   * The contents for the output folder, which asks for one file at a time; each is rendered then,
   * and reported to the progress.
   */
  private FileContents contents(RenderedPlan plan, Map<String, String> languages) {
    Runnable done = progress.start(plan.routes().size());
    return new FileContents() {
      @Override
      public Predicate<Route> sameAs(String origin) {
        Set<Language> same = BuildInputs.of(origin).unchanged(plan.site().languages(), languages);
        return route -> route instanceof Route.Page page && same.contains(page.language());
      }

      @Override
      public void append(Route route, ByteSink file) {
        plan.renderer().render(route, file);
      }

      @Override
      public void done() {
        done.run();
      }
    };
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
