package dev.codevs.i18n;

import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Catalog.Entry;
import dev.codevs.content.translation.Glossary;
import dev.codevs.content.translation.PlacedText;
import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import dev.codevs.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes what translators' tools read: {@code codevs i18n extract}. */
public final class Extractor {
  private final Project project;
  private final Path output;
  private final List<Problem> problems = new ArrayList<>();

  private Extractor(Project project, Path output) {
    this.project = project;
    this.output = output;
  }

  /**
   * Writes a PO file for each language and catalog, and a template for each catalog. A file with
   * translations that have not been merged is not written over, and then none is.
   *
   * @throws UnknownName for a name that the project does not have
   */
  public static Report run(Path folder, Path output, Set<String> languages, Set<String> names)
      throws IOException {
    Project project = Project.load(folder);
    if (!project.errors().isEmpty()) {
      return Report.failed(project.errors());
    }
    return new Extractor(project, output).write(project.catalogs(languages, names));
  }

  private Report write(List<Catalog> catalogs) throws IOException {
    String site = project.loaded().site().map(Site::name).orElse("");
    Map<String, String> files = new TreeMap<>();
    Map<String, Catalog> templates = new TreeMap<>();
    for (Catalog catalog : catalogs) {
      Glossary glossary =
          project.loaded().glossaries().getOrDefault(catalog.language(), Glossary.NONE);
      String file = catalog.language() + "/" + catalog.name() + ".po";
      files.put(file, new PoWriter(site, catalog.language(), glossary).write(catalog));
      templates.merge(catalog.name(), catalog, Catalog::withEntriesOf);
      checkMerged(file, catalog);
    }
    templates.forEach(
        (name, catalog) ->
            files.put(
                name + ".pot",
                new PoWriter(site, catalog.language(), Glossary.NONE).template(catalog)));
    if (!problems.isEmpty()) {
      return Report.failed(problems);
    }
    int written = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      written += Project.write(output.resolve(file.getKey()), file.getValue()) ? 1 : 0;
    }
    return new Report(
        List.of(), List.of(files.size() + " files in " + output + ", " + written + " written"));
  }

  private void checkMerged(String file, Catalog catalog) throws IOException {
    if (!Files.exists(output.resolve(file))) {
      return;
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    catalog.entries().forEach(e -> entries.put(catalog.name() + "/" + e.key(), e));
    for (PoEntry entry : project.readPo(output.resolve(file), problems).entries()) {
      Optional<String> now =
          Optional.ofNullable(entries.get(entry.context()))
              .map(known -> known.translation().map(PlacedText::value).orElse(""));
      if (entry.isTranslated() && now.isPresent() && !now.get().equals(entry.text())) {
        problems.add(
            entry.problem(
                Severity.ERROR,
                "a translation that is not in "
                    + catalog.file()
                    + "; run codevs i18n merge first, or remove the file"));
      }
    }
  }
}
