package dev.codevs.build;

import dev.codevs.content.LoadResult;
import dev.codevs.content.SiteLoader;
import dev.codevs.model.Problem;
import dev.codevs.model.Site;
import dev.codevs.render.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A project as it was read.
 *
 * @param templates parsed
 * @param problems errors and warnings of all files
 */
record ParsedProject(LoadResult loaded, Templates templates, List<Problem> problems) {

  /** Reads a project; the templates are parsed while the rest is loaded. */
  static ParsedProject read(Path project) {
    AtomicReference<ForkJoinTask<Templates>> parsing = new AtomicReference<>();
    LoadResult loaded = SiteLoader.load(project, texts -> parsing.set(parse(texts).fork()));
    Templates templates = Objects.requireNonNull(parsing.get()).join();
    List<Problem> problems = new ArrayList<>(loaded.problems());
    problems.addAll(templates.problems());
    return new ParsedProject(loaded, templates, problems);
  }

  private static ForkJoinTask<Templates> parse(Map<String, String> texts) {
    return ForkJoinTask.adapt(() -> new Templates(texts));
  }

  /** The site; empty where there is an error. */
  Optional<Site> site() {
    return problems.stream().anyMatch(Problem::isError) ? Optional.empty() : loaded.site();
  }
}
