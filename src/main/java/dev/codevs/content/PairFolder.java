package dev.codevs.content;

import dev.codevs.content.json.Json;
import dev.codevs.content.json.JsonReader;
import dev.codevs.content.json.Problems;
import dev.codevs.content.project.Folder;
import dev.codevs.content.project.LoadTask;
import dev.codevs.content.prose.PairNoteLoader;
import dev.codevs.content.translation.Originals;
import dev.codevs.model.Code;
import dev.codevs.model.PairId;
import dev.codevs.model.PairNote;
import dev.codevs.model.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folder {@value #NAME} of a family, with a note in each file. They are read while the codes
 * are; which pair a file is about can be told when all codes are known.
 */
final class PairFolder {
  static final String NAME = "pairs";
  private static final String JSON = ".json";

  private final Folder folder;
  private final Problems problems;
  private final Map<String, LoadTask<Note>> notes = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** What a file holds, and what is made of it. */
  private record Note(Optional<Json.Obj> object, Optional<PairNote> note) {}

  /** Starts to read the notes of a family. */
  PairFolder(String family, Folder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    for (String file : folder.files()) {
      notes.put(file, LoadTask.start(own -> read(family, file, own)));
    }
  }

  private Note read(String family, String file, Problems own) {
    Optional<Json.Obj> object =
        Optional.of(file)
            .filter(name -> name.endsWith(JSON))
            .flatMap(name -> folder.text(name, own))
            .flatMap(source -> JsonReader.readObject(source, own));
    return new Note(object, object.flatMap(new PairNoteLoader(family, own)::note));
  }

  /**
   * All notes, by pair, in the order of their files.
   *
   * @param ids of all codes, also of those whose file is broken: notes about them are not told too
   */
  Map<PairId, PairNote> load(List<Code> codes, Set<String> ids, Originals originals) {
    codes.forEach(code -> places.put(code.id(), places.size()));
    Map<PairId, PairNote> found = new LinkedHashMap<>();
    for (String name : folder.folders()) {
      problems.add(
          Problem.inFile(
              folder.nameOf(name),
              "is a folder, which is not read; move its files up, or remove it"));
    }
    notes.forEach(
        (file, part) -> {
          Optional<PairId> pair = pair(file, ids);
          Note read = part.join(problems);
          if (pair.isPresent() && read.note().isPresent()) {
            found.put(pair.get(), read.note().get());
            originals.addNote(pair.get(), read.object().orElseThrow());
          }
        });
    return found;
  }

  private Optional<PairId> pair(String file, Set<String> ids) {
    String stem = file.endsWith(JSON) ? file.substring(0, file.length() - JSON.length()) : "";
    for (int dash = stem.indexOf('-'); dash > 0; dash = stem.indexOf('-', dash + 1)) {
      String one = stem.substring(0, dash);
      String other = stem.substring(dash + 1);
      int a = places.getOrDefault(one, -1);
      int b = places.getOrDefault(other, -1);
      if (a >= 0 && b > a) {
        return Optional.of(new PairId(one, other));
      }
      if (b >= 0 && a > b) {
        problems.add(
            Problem.inFile(
                folder.nameOf(file),
                "names the later code first; rename it to " + other + "-" + one + ".json"));
        return Optional.empty();
      }
    }
    if (!isOfBrokenCode(stem, ids)) {
      problems.add(
          Problem.inFile(
              folder.nameOf(file),
              "is not named after two codes of this family; expected <first>-<second>.json,"
                  + " where each is the name of a code's file"));
    }
    return Optional.empty();
  }

  private boolean isOfBrokenCode(String stem, Set<String> ids) {
    return ids.stream()
            .anyMatch(a -> stem.startsWith(a + "-") && ids.contains(stem.substring(a.length() + 1)))
        && places.size() < ids.size();
  }
}
