package dev.codevs.i18n;

import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Catalog.Entry;
import dev.codevs.content.translation.Catalog.State;
import dev.codevs.content.translation.TranslationRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Records which originals the translations were made from: {@code codevs i18n record}. */
public final class Recorder {
  private final Set<String> confirmed;
  private final Set<String> unused;
  private final List<String> lines = new ArrayList<>();

  private Recorder(Set<String> confirmed) {
    this.confirmed = confirmed;
    this.unused = new TreeSet<>(confirmed);
  }

  /**
   * Stamps the texts that are new or edited. An outdated text stays so until it is edited, and a
   * copy of its original missing, unless a person confirms that it is right.
   *
   * @param languages of all where none is given
   * @param names of families, or of the messages; of all where none is given
   * @param confirmed the keys of texts, or what they belong to: {@code 301.description}, {@code
   *     301}
   * @throws UnknownName for a name that the project does not have
   */
  public static Report run(
      Path folder, Set<String> languages, Set<String> names, Set<String> confirmed)
      throws IOException {
    Project project = Project.load(folder);
    if (!project.errors().isEmpty()) {
      return Report.failed(project.errors());
    }
    Recorder recorder = new Recorder(confirmed);
    Map<Catalog, Map<String, TranslationRecord>> stamps = new LinkedHashMap<>();
    for (Catalog catalog : project.catalogs(languages, names)) {
      stamps.put(catalog, recorder.stamps(catalog));
    }
    if (!recorder.unused.isEmpty()) {
      String keys = String.join(", ", recorder.unused);
      throw new UnknownName(
          "no text is named " + keys + "; expected a key such as 301.description");
    }
    for (Map.Entry<Catalog, Map<String, TranslationRecord>> one : stamps.entrySet()) {
      write(project, one.getKey(), one.getValue());
    }
    return new Report(List.of(), recorder.lines);
  }

  /** Writes the stamps of a catalog; a file without any is removed. */
  static void write(Project project, Catalog catalog, Map<String, TranslationRecord> stamps)
      throws IOException {
    Path file = project.path(catalog.stampFile());
    if (stamps.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Map<String, Object> written = new LinkedHashMap<>();
      stamps.forEach((key, stamp) -> written.put(key, stamp.toString()));
      Project.write(file, new JsonLayout().write(written));
    }
  }

  private Map<String, TranslationRecord> stamps(Catalog catalog) {
    Map<String, TranslationRecord> stamps = new LinkedHashMap<>();
    int recorded = 0;
    List<String> left = new ArrayList<>();
    for (Entry entry : catalog.entries()) {
      Optional<TranslationRecord> stamp = stamp(entry);
      stamp.ifPresent(given -> stamps.put(entry.key(), given));
      recorded += stamp.isPresent() && !stamp.equals(entry.stamp()) ? 1 : 0;
      if (entry.translation().isPresent() && (stamp.isEmpty() || isStillOutdated(entry, stamp))) {
        left.add(entry.key());
      }
    }
    if (recorded > 0 || !left.isEmpty()) {
      String tail =
          left.isEmpty() ? "" : "; to be translated or confirmed: " + String.join(", ", left);
      lines.add(catalog.file() + ": " + recorded + " recorded" + tail);
    }
    return stamps;
  }

  private static boolean isStillOutdated(Entry entry, Optional<TranslationRecord> stamp) {
    return entry.state() == State.OUTDATED && stamp.equals(entry.stamp());
  }

  private Optional<TranslationRecord> stamp(Entry entry) {
    boolean isConfirmed = confirmed.contains(entry.key()) || confirmed.contains(entry.unit());
    unused.remove(entry.key());
    unused.remove(entry.unit());
    if (isConfirmed || entry.state() == State.UNRECORDED) {
      return entry
          .translation()
          .map(text -> TranslationRecord.of(entry.original().value(), text.value()));
    }
    return entry.state() == State.MISSING ? Optional.empty() : entry.stamp();
  }
}
