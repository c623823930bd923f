package dev.codevs.i18n;

import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Catalog.State;
import dev.codevs.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The progress of a project's translations.
 *
 * @param problems the errors and warnings; if there is an error, there are no counts
 * @param counts the counts by language tag: first of the messages, then of each family, and last
 *     the total
 */
public record Status(List<Problem> problems, Map<String, List<Count>> counts) {

  /** The name of a language's total. */
  public static final String ALL = "all";

  /**
   * The numbers of texts in each state.
   *
   * @param texts the number of required texts and translated optional texts
   * @param translated the number of up-to-date translations, including unrecorded ones
   */
  public record Count(String name, int texts, int translated, int outdated, int missing) {

    /**
     * The translated share in percent, rounded down, so that 100 means that no text is missing or
     * outdated.
     */
    public int percent() {
      return texts == 0 ? 100 : (int) (100L * translated / texts);
    }

    private static Count of(Catalog catalog) {
      int outdated = 0;
      int missing = 0;
      int translated = 0;
      for (Catalog.Entry entry : catalog.entries()) {
        if (entry.isRequired() || entry.translation().isPresent()) {
          State state = entry.state();
          outdated += state == State.OUTDATED ? 1 : 0;
          missing += state == State.MISSING ? 1 : 0;
          translated += state == State.TRANSLATED || state == State.UNRECORDED ? 1 : 0;
        }
      }
      return new Count(
          catalog.name(), translated + outdated + missing, translated, outdated, missing);
    }

    private Count plus(Count other) {
      return new Count(
          name,
          texts + other.texts,
          translated + other.translated,
          outdated + other.outdated,
          missing + other.missing);
    }
  }

  /** Counts the texts of some languages, or of all languages if none is given. */
  public static Status of(Path folder, Set<String> languages) {
    Project project = Project.load(folder);
    if (!project.errors().isEmpty()) {
      return new Status(project.errors(), Map.of());
    }
    Map<String, List<Count>> counts = new LinkedHashMap<>();
    for (Catalog catalog : project.catalogs(languages, Set.of())) {
      counts.computeIfAbsent(catalog.language(), tag -> new ArrayList<>()).add(Count.of(catalog));
    }
    counts.values().forEach(all -> all.add(sum(all)));
    return new Status(List.of(), counts);
  }

  private static Count sum(List<Count> counts) {
    return counts.stream().reduce(new Count(ALL, 0, 0, 0, 0), Count::plus);
  }
}
