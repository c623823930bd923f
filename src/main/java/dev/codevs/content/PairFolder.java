package dev.codevs.content;

import dev.codevs.content.json.Json;
import dev.codevs.content.json.JsonReader;
import dev.codevs.content.json.Problems;
import dev.codevs.content.project.Folder;
import dev.codevs.content.project.LoadTask;
import dev.codevs.content.prose.PairNoteLoader;
import dev.codevs.content.translation.Originals;
import dev.codevs.model.Code;
import dev.codevs.model.Pair;
import dev.codevs.model.Problem;
import dev.codevs.model.text.PairNote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folder {@value #NAME} of a family, with one note in each file. The constructor starts one
 * parallel task for each file. {@link #load} needs all codes of the family, because only they
 * decide which pair a file name means: {@link PairNames}.
 */
final class PairFolder {
  static final String NAME = "pairs";
  private static final String JSON = ".json";

  private final String family;
  private final Folder folder;
  private final Problems problems;
  private final Map<String, LoadTask<Note>> notes = new LinkedHashMap<>();

  /** The JSON of a file and the note that was read from it; each is empty if the file is broken. */
  private record Note(Optional<Json.Obj> object, Optional<PairNote> note) {}

  /** Starts to read the notes of a family. */
  PairFolder(String family, Folder folder, Problems problems) {
    this.family = family;
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
   * @param ids the ids of all codes of each family, in order, including codes whose file is broken,
   *     so that a broken code does not cause a second problem in its notes
   */
  Map<Pair, PairNote> load(List<Code> codes, Map<String, Set<String>> ids, Originals originals) {
    PairNames names = new PairNames(family, codes, ids);
    Map<Pair, PairNote> found = new LinkedHashMap<>();
    for (String name : folder.folders()) {
      problems.add(
          Problem.inFile(
              folder.nameOf(name),
              "is a folder, which is not read; move its files up, or remove it"));
    }
    notes.forEach(
        (file, part) -> {
          Optional<Pair> pair = pair(file, names);
          Note read = part.join(problems);
          if (pair.isPresent() && read.note().isPresent()) {
            found.put(pair.get(), read.note().get());
            originals.addNote(pair.get(), read.object().orElseThrow());
          }
        });
    return found;
  }

  private Optional<Pair> pair(String file, PairNames names) {
    String name = file.endsWith(JSON) ? file.substring(0, file.length() - JSON.length()) : "";
    Optional<Pair> named = names.pair(name);
    if (named.isEmpty() && !names.mayNameBroken(name)) {
      problems.add(
          Problem.inFile(
              folder.nameOf(file),
              "is not named after two codes; expected <first>-<second>.json, or"
                  + " <code>-<family>-<code>.json for a code of another family, where each code is"
                  + " the name of its file"));
    }
    return named.filter(pair -> isInOrder(file, pair, names));
  }

  /** Whether a pair names the earlier code first; if not, reports the right name of its file. */
  private boolean isInOrder(String file, Pair pair, PairNames names) {
    if (names.isInOrder(pair)) {
      return true;
    }
    String wanted = new Pair(pair.b(), pair.a()).answerFile();
    String message =
        pair.isAcross()
            ? "names the code of the later family first; move it to " + wanted
            : "names the later code first; rename it to "
                + wanted.substring(wanted.lastIndexOf('/') + 1);
    problems.add(Problem.inFile(folder.nameOf(file), message));
    return false;
  }
}
