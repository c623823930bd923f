package dev.codevs.build;

import dev.codevs.content.LoadResult;
import dev.codevs.content.SiteLoader;
import dev.codevs.content.project.ProjectFiles;
import dev.codevs.content.project.TemplateFiles;
import dev.codevs.model.Problem;
import dev.codevs.model.Site;
import dev.codevs.render.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;

/**
 * A project folder after loading: codevs has read every file and parsed every template.
 *
 * @param loaded the site, if its files have no error, and the problems of these files
 * @param templates the parsed templates
 * @param problems errors and warnings of all files
 */
record ParsedProject(LoadResult loaded, Templates templates, List<Problem> problems) {

  /** Reads a project. One thread parses the templates while others load the content. */
  static ParsedProject read(Path project) {
    ProjectFiles files = new ProjectFiles(project, Map.of());
    TemplateFiles texts = TemplateFiles.load(files);
    ForkJoinTask<Templates> parsing =
        ForkJoinTask.adapt(() -> new Templates(texts.templates())).fork();
    LoadResult loaded = SiteLoader.load(files, texts);
    Templates templates = parsing.join();
    List<Problem> problems = new ArrayList<>(loaded.problems());
    problems.addAll(templates.problems());
    return new ParsedProject(loaded, templates, problems);
  }

  /** The site; empty if a file has an error. */
  Optional<Site> site() {
    return problems.stream().anyMatch(Problem::isError) ? Optional.empty() : loaded.site();
  }
}
