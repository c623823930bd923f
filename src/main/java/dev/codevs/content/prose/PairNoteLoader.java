package dev.codevs.content.prose;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.TextRules;
import dev.codevs.model.Limits;
import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code pairs/<a>-<b>.json}: the short answer and further texts for a pair that people often
 * compare.
 */
public final class PairNoteLoader {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(List.of("$schema", "inShort", "sameAndDifferent", "example"));
  private static final Set<String> TRANSLATED_KEYS =
      new LinkedHashSet<>(List.of("inShort", "sameAndDifferent", "caption"));

  private final String family;
  private final Problems problems;

  public PairNoteLoader(String family, Problems problems) {
    this.family = family;
    this.problems = problems;
  }

  /** The note in a JSON object; empty, with problems, if the object has no valid answer. */
  public Optional<PairNote> note(Json.Obj object) {
    Fields fields = new Fields(object, KEYS, problems);
    Optional<Text> inShort =
        fields.requiredText("inShort").flatMap(text -> prose(text, "\"inShort\""));
    List<Text> points = points(fields);
    Optional<PairNote.Example> example = fields.optionalObject("example").flatMap(this::example);
    return inShort.map(text -> new PairNote(text, points, example));
  }

  /**
   * The translation of a note. Its example has the lines of the source note and a translated
   * caption.
   */
  public Optional<PairNote> translated(Json.Obj object, PairNote source) {
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

  /**
   * The lines of an example: visible characters and line feeds, up to {@link Limits#EXAMPLE_LENGTH}
   * UTF-16 units.
   */
  private Optional<String> lines(Json value) {
    if (!(value instanceof Json.Str text) || text.value().isBlank()) {
      problems.add(
          value.error("\"text\" is " + value.described() + "; expected the lines of an example"));
      return Optional.empty();
    }
    if (text.value().length() > Limits.EXAMPLE_LENGTH) {
      problems.add(
          text.errorAt(
              Limits.EXAMPLE_LENGTH,
              "\"text\" is longer than " + Limits.EXAMPLE_LENGTH + " characters; shorten it"));
      return Optional.empty();
    }
    return Optional.of(text)
        .filter(lines -> TextRules.checkLines(lines, "\"text\"", problems))
        .map(lines -> lines.value().stripTrailing());
  }

  private Optional<Text> prose(Json.Str text, String what) {
    return ProseParser.parse(family, text, what, problems);
  }
}
