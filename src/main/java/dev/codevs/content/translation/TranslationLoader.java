package dev.codevs.content.translation;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.prose.PairNoteLoader;
import dev.codevs.content.prose.ProseParser;
import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.FactValue;
import dev.codevs.model.Family;
import dev.codevs.model.FamilyWords;
import dev.codevs.model.Pair;
import dev.codevs.model.Prose;
import dev.codevs.model.Translation;
import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code i18n/<language>/<family>.json}, the translation of a family. The file has an object
 * for each code by its id, with the texts of the code's facts under {@value #FACTS}; for each note
 * by {@code <a>-vs-<b>}, or across families {@code <a>-vs-<family>-<b>}; for the names of the
 * classes under {@value #CLASSES}; and for the texts of the family itself under {@value #FAMILY}.
 */
final class TranslationLoader {
  static final String CLASSES = "_classes";
  static final String FAMILY = "_family";

  /** The key of the points of a pair's note. */
  static final String POINTS = "sameAndDifferent";

  /** The key of the texts among a code's facts. */
  static final String FACTS = "facts";

  /** The keys of a code's prose; a translation of the code needs all of them. */
  static final List<String> PROSE = List.of("description", "whenYouSeeIt", "howToFix");

  private static final Set<String> KEYS = keys();
  private static final Set<String> FAMILY_KEYS =
      new LinkedHashSet<>(List.of("label", "category", "summary"));

  private final Family family;
  private final Map<String, Code> originals = new HashMap<>();
  private final Map<String, Pair> pairs = new HashMap<>();
  private final PairNoteLoader noteLoader;
  private final Problems problems;
  private final Map<String, Prose> codes = new LinkedHashMap<>();
  private final Map<String, Map<String, Text>> facts = new LinkedHashMap<>();
  private final Map<Pair, PairNote> notes = new LinkedHashMap<>();
  private final Map<String, String> classes = new LinkedHashMap<>();
  private FamilyWords words = FamilyWords.NONE;

  private TranslationLoader(Family family, Problems problems) {
    this.family = family;
    this.problems = problems;
    this.noteLoader = new PairNoteLoader(family.id(), problems);
    family.codes().forEach(code -> originals.put(code.id(), code));
    family.notes().keySet().forEach(pair -> pairs.put(pair.name(), pair));
  }

  private static Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(List.of("name"));
    keys.addAll(PROSE);
    keys.add(FACTS);
    return keys;
  }

  /** The texts of a translation by their keys: {@code 301.description}. */
  static Map<String, Json.Str> texts(Json.Obj object) {
    Map<String, Json.Str> texts = new LinkedHashMap<>();
    object.members().forEach((key, member) -> addTexts(key, member.value(), texts));
    return texts;
  }

  /**
   * The texts of a value by their keys: the value itself, or the texts of its members and items.
   */
  static Map<String, Json.Str> texts(String key, Json value) {
    Map<String, Json.Str> texts = new LinkedHashMap<>();
    addTexts(key, value, texts);
    return texts;
  }

  private static void addTexts(String key, Json value, Map<String, Json.Str> texts) {
    if (value instanceof Json.Str text) {
      texts.put(key, text);
    } else if (value instanceof Json.Obj object) {
      object.members().forEach((field, m) -> addTexts(key + "." + field, m.value(), texts));
    } else if (value instanceof Json.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        addTexts(key + "." + (i + 1), array.items().get(i), texts);
      }
    }
  }

  /**
   * Reads the translation of a family.
   *
   * @param ids the ids of all codes of the family, including codes whose file is broken
   * @param outdated the names of the codes and pairs whose translation is outdated
   */
  static Translation load(
      Json.Obj object, Family family, Set<String> ids, Set<String> outdated, Problems problems) {
    TranslationLoader loader = new TranslationLoader(family, problems);
    Set<String> known = new LinkedHashSet<>(ids);
    family.notes().keySet().forEach(pair -> known.add(pair.name()));
    known.add(CLASSES);
    known.add(FAMILY);
    known.add(Fields.SCHEMA);
    new Fields(object, known, problems);
    object.members().forEach((key, member) -> loader.add(key, member.value()));
    return new Translation(
        loader.codes, loader.facts, loader.notes, loader.classes, loader.words, outdated);
  }

  private void add(String key, Json value) {
    if (key.equals(Fields.SCHEMA)) {
      return;
    }
    if (!(value instanceof Json.Obj object)) {
      problems.add(
          value.error("\"" + key + "\" is " + value.described() + "; expected an object {…}"));
    } else if (key.equals(CLASSES)) {
      addClasses(object);
    } else if (key.equals(FAMILY)) {
      words = words(object);
    } else {
      addProse(key, object);
    }
  }

  private void addProse(String key, Json.Obj object) {
    Code code = originals.get(key);
    Pair pair = pairs.get(key);
    if (code != null) {
      Fields fields = new Fields(object, KEYS, problems);
      fields.optionalObject(FACTS).ifPresent(given -> addFacts(given, code));
      if (!object.members().keySet().equals(Set.of(FACTS))) {
        prose(fields, code).ifPresent(prose -> codes.put(key, prose));
      }
    } else if (pair != null) {
      PairNote note = Optional.ofNullable(family.notes().get(pair)).orElseThrow();
      noteLoader.translated(object, note).ifPresent(translated -> notes.put(pair, translated));
    }
  }

  private void addClasses(Json.Obj object) {
    List<String> known = family.classes().stream().map(CodeClass::id).toList();
    Fields fields = new Fields(object, new LinkedHashSet<>(known), problems);
    for (String id : known) {
      fields.optionalText(id).ifPresent(name -> classes.put(id, name.value()));
    }
  }

  private FamilyWords words(Json.Obj object) {
    Fields fields = new Fields(object, FAMILY_KEYS, problems);
    if (family.summary().isEmpty() && fields.value("summary").isPresent()) {
      problems.add(
          fields
              .value("summary")
              .get()
              .error(
                  "\"summary\" translates nothing: content/"
                      + family.id()
                      + "/family.json has none; add it there, or remove it"));
    }
    return new FamilyWords(
        fields.optionalText("label").map(Json.Str::value),
        fields.optionalText("category").map(Json.Str::value),
        fields.optionalText("summary").flatMap(text -> parsed(text, "summary")));
  }

  private void addFacts(Json.Obj object, Code code) {
    Fields fields = new Fields(object, object.members().keySet(), problems);
    Map<String, Text> translated = new LinkedHashMap<>();
    for (String fact : object.members().keySet()) {
      if (code.facts().get(fact) instanceof FactValue.Written) {
        fields
            .optionalText(fact)
            .flatMap(text -> parsed(text, fact))
            .ifPresent(text -> translated.put(fact, text));
      } else {
        problems.add(fields.errorAtKey(fact, translatesNothing(code, fact)));
      }
    }
    facts.put(code.id(), translated);
  }

  private String translatesNothing(Code code, String fact) {
    return "\""
        + fact
        + "\" translates nothing: content/"
        + family.id()
        + "/"
        + code.id()
        + ".json states no text of this name; remove it";
  }

  private Optional<Prose> prose(Fields fields, Code code) {
    Optional<Json.Str> name = fields.optionalText("name");
    Optional<Text> description = text(fields, "description");
    Optional<Text> whenYouSeeIt = text(fields, "whenYouSeeIt");
    Optional<Text> howToFix = text(fields, "howToFix");
    if (description.isEmpty() || whenYouSeeIt.isEmpty() || howToFix.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Prose(
            code.name(),
            name.map(Json.Str::value),
            description.get(),
            whenYouSeeIt.get(),
            howToFix.get()));
  }

  private Optional<Text> text(Fields fields, String key) {
    return fields
        .expectedText(key, "until it is added, the code counts as not translated")
        .flatMap(text -> parsed(text, key));
  }

  private Optional<Text> parsed(Json.Str text, String key) {
    return ProseParser.parse(family.id(), text, "\"" + key + "\"", problems);
  }
}
