package dev.codevs.i18n;

import dev.codevs.content.translation.Catalog;
import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes translations in from PO files: {@code codevs i18n merge}. */
public final class Merger {
  private static final String SCHEMA = "content/schema/translation.schema.json";

  private final Path folder;
  private final Project project;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Catalog, CatalogMerge> merges = new LinkedHashMap<>();

  private Merger(Path folder, Project project) {
    this.folder = folder;
    this.project = project;
  }

  /**
   * Merges PO files, and all in a folder. What is translated replaces what the project has; what is
   * empty or fuzzy is left alone. With one error nothing is written.
   *
   * @throws UnknownName where there is no PO file
   */
  public static Report run(Path folder, List<Path> files) throws IOException {
    Project project = Project.load(folder);
    if (!project.errors().isEmpty()) {
      return Report.failed(project.errors());
    }
    Merger merger = new Merger(folder, project);
    for (Path file : files) {
      for (Path one : poFiles(file)) {
        merger.read(project.readPo(one, merger.problems));
      }
    }
    return merger.merge();
  }

  private static List<Path> poFiles(Path given) throws IOException {
    if (!Files.exists(given)) {
      throw new UnknownName(
          "there is no " + given + "; name PO files, or a folder that holds some");
    }
    try (Stream<Path> all = Files.walk(given)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> file.equals(given) || file.toString().endsWith(".po"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new UnknownName("there is no .po file in " + given);
      }
      return files;
    }
  }

  private void read(PoFile file) {
    Optional<String> language = file.language(problems);
    if (language.isEmpty()) {
      return;
    }
    Map<String, Catalog> catalogs = new HashMap<>();
    project.loaded().catalogs().stream()
        .filter(catalog -> catalog.language().equals(language.get()))
        .forEach(catalog -> catalogs.put(catalog.name(), catalog));
    if (catalogs.isEmpty()) {
      problems.add(
          file.error(
              "\"Language: "
                  + language.get()
                  + "\" is not a language that the site is translated to; run codevs i18n add "
                  + language.get()));
      return;
    }
    for (PoEntry entry : file.entries()) {
      int slash = Math.max(entry.context().indexOf('/'), 0);
      Catalog catalog = catalogs.get(entry.context().substring(0, slash));
      boolean isKnown =
          catalog != null
              && merges.computeIfAbsent(catalog, CatalogMerge::new).add(entry, problems);
      if (!isKnown) {
        problems.add(
            entry.problem(
                Severity.WARNING,
                "no text is named \"" + entry.context() + "\" any more; left out"));
      }
    }
  }

  private Report merge() throws IOException {
    Map<String, String> drafts = new LinkedHashMap<>();
    for (CatalogMerge merge : merges.values()) {
      merge
          .apply(file(merge.catalog()), problems)
          .ifPresent(after -> drafts.put(merge.catalog().file(), after));
    }
    if (problems.stream().noneMatch(Problem::isError)) {
      Project.problemsWith(folder, drafts).stream()
          .filter(Problem::isError)
          .map(this::inPo)
          .forEach(problems::add);
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return Report.failed(problems);
    }
    List<String> lines = new ArrayList<>();
    for (CatalogMerge merge : merges.values()) {
      String draft = drafts.get(merge.catalog().file());
      if (draft != null) {
        Project.write(project.path(merge.catalog().file()), draft);
      }
      Recorder.write(project, merge.catalog(), merge.stamps());
      lines.add(merge.summary());
    }
    return new Report(problems.stream().sorted().toList(), lines);
  }

  /** A translation file as it is; a new one names its language, or its schema if there is one. */
  private Map<String, Object> file(Catalog catalog) throws IOException {
    String before = project.read(catalog.file());
    if (!before.isEmpty()) {
      return JsonLayout.read(before);
    }
    Map<String, Object> file = new LinkedHashMap<>();
    if (catalog.isMessages()) {
      file.put("@@locale", catalog.language());
    } else if (Files.exists(project.path(SCHEMA))) {
      file.put("$schema", "../../" + SCHEMA);
    }
    return file;
  }

  /** A problem of a translation where the translator wrote it. */
  private Problem inPo(Problem problem) {
    return merges.values().stream()
        .filter(merge -> merge.catalog().file().equals(problem.file()))
        .flatMap(merge -> merge.entryInLine(problem.line()).stream())
        .map(entry -> entry.problem(problem.severity(), problem.message()))
        .findFirst()
        .orElse(problem);
  }
}
