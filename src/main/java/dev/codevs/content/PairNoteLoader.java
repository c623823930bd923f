package dev.codevs.content;

import dev.codevs.model.Code;
import dev.codevs.model.PairId;
import dev.codevs.model.PairNote;
import dev.codevs.model.Problem;
import dev.codevs.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code pairs/<a>-<b>.json}: the answers for the pairs that people ask about. */
final class PairNoteLoader {
  static final String FOLDER = "pairs";
  private static final Set<String> KEYS =
      new LinkedHashSet<>(List.of("$schema", "inShort", "sameAndDifferent", "example"));
  private static final Set<String> TRANSLATED_KEYS =
      new LinkedHashSet<>(List.of("inShort", "sameAndDifferent", "caption"));
  private static final int MAX_EXAMPLE = 4_000;

  private final String family;
  private final Set<String> ids;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<CodeMention> mentions;
  private final Problems problems;

  /**
   * @param ids of all codes, also of those whose file is broken: notes about them are not told too
   */
  PairNoteLoader(
      String family,
      Set<String> ids,
      List<Code> codes,
      List<CodeMention> mentions,
      Problems problems) {
    this.family = family;
    this.ids = ids;
    codes.forEach(code -> places.put(code.id(), places.size()));
    this.mentions = mentions;
    this.problems = problems;
  }

  /** All notes of a family, by pair, in the order of their files. */
  Map<PairId, PairNote> load(Folder folder, Originals originals) {
    Map<PairId, PairNote> notes = new LinkedHashMap<>();
    for (String name : folder.folders()) {
      problems.add(
          Problem.inFile(
              folder.nameOf(name),
              "is a folder, which is not read; move its files up, or remove it"));
    }
    for (String file : folder.files()) {
      Optional<PairId> pair = pair(folder, file);
      Optional<Json.Obj> object =
          Optional.of(file)
              .filter(name -> name.endsWith(".json"))
              .flatMap(name -> folder.text(name, problems))
              .flatMap(source -> JsonReader.readObject(source, problems));
      Optional<PairNote> note = object.flatMap(this::note);
      if (pair.isPresent() && note.isPresent()) {
        notes.put(pair.get(), note.get());
        originals.addNote(pair.get(), object.orElseThrow());
      }
    }
    return notes;
  }

  private Optional<PairId> pair(Folder folder, String file) {
    String stem = file.endsWith(".json") ? file.substring(0, file.length() - 5) : "";
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
    if (!isOfBrokenCode(stem)) {
      problems.add(
          Problem.inFile(
              folder.nameOf(file),
              "is not named after two codes of this family; expected <first>-<second>.json,"
                  + " where each is the name of a code's file"));
    }
    return Optional.empty();
  }

  private boolean isOfBrokenCode(String stem) {
    return ids.stream()
            .anyMatch(a -> stem.startsWith(a + "-") && ids.contains(stem.substring(a.length() + 1)))
        && places.size() < ids.size();
  }

  /** A note from its members. */
  Optional<PairNote> note(Json.Obj object) {
    Fields fields = new Fields(object, KEYS, problems);
    Optional<Text> inShort =
        fields.requiredText("inShort").flatMap(text -> prose(text, "\"inShort\""));
    List<Text> points = points(fields);
    Optional<PairNote.Example> example = fields.optionalObject("example").flatMap(this::example);
    return inShort.map(text -> new PairNote(text, points, example));
  }

  /** A translated note: its example keeps the lines of the source and has a caption of its own. */
  Optional<PairNote> translated(Json.Obj object, PairNote source) {
    Fields fields = new Fields(object, TRANSLATED_KEYS, problems);
    Optional<Text> inShort =
        fields
            .expectedText("inShort", "until it is added, the pair counts as not translated")
            .flatMap(text -> prose(text, "\"inShort\""));
    List<Text> points = points(fields);
    Optional<Text> caption =
        fields.optionalText("caption").flatMap(text -> prose(text, "\"caption\""));
    Optional<PairNote.Example> example =
        source.example().map(given -> new PairNote.Example(caption, given.text()));
    return inShort.map(text -> new PairNote(text, points, example));
  }

  private List<Text> points(Fields fields) {
    List<Text> points = new ArrayList<>();
    for (Json.Str point : fields.texts("sameAndDifferent")) {
      prose(point, "an item of \"sameAndDifferent\"").ifPresent(points::add);
    }
    return List.copyOf(points);
  }

  private Optional<PairNote.Example> example(Json.Obj object) {
    Fields fields = new Fields(object, new LinkedHashSet<>(List.of("caption", "text")), problems);
    Optional<Text> caption =
        fields.optionalText("caption").flatMap(text -> prose(text, "\"caption\""));
    return fields
        .required("text")
        .flatMap(this::lines)
        .map(text -> new PairNote.Example(caption, text));
  }

  /** The lines of an example: any text of visible characters and line feeds. */
  private Optional<String> lines(Json value) {
    if (!(value instanceof Json.Str text) || text.value().isBlank()) {
      problems.add(
          value.error("\"text\" is " + value.described() + "; expected the lines of an example"));
      return Optional.empty();
    }
    if (text.value().length() > MAX_EXAMPLE) {
      problems.add(
          text.errorAt(
              MAX_EXAMPLE, "\"text\" is longer than " + MAX_EXAMPLE + " characters; shorten it"));
      return Optional.empty();
    }
    return Optional.of(text)
        .filter(lines -> TextRules.checkLines(lines, "\"text\"", problems))
        .map(lines -> lines.value().stripTrailing());
  }

  private Optional<Text> prose(Json.Str text, String what) {
    return ProseParser.parse(family, text, what, mentions, problems);
  }
}
