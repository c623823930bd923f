package dev.codevs.content.translation;

import dev.codevs.content.json.Json;
import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts to translate in the files of one family. The loaders add each file's JSON; the class
 * picks the texts from it.
 */
public final class Originals {
  private final Map<String, List<Original>> byUnit = new HashMap<>();

  /**
   * All texts in the order of a translation file: first the texts of the family itself, then of its
   * codes, then of its notes.
   */
  List<Original> of(Family family) {
    Stream<String> codes = family.codes().stream().map(Code::id);
    Stream<String> notes = family.notes().keySet().stream().map(Pair::name);
    return Stream.of(Stream.of(TranslationLoader.FAMILY, TranslationLoader.CLASSES), codes, notes)
        .flatMap(units -> units)
        .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
        .toList();
  }

  public void addFamily(Json.Obj object) {
    add(TranslationLoader.FAMILY, "label", text(object, "label"), false);
    add(TranslationLoader.FAMILY, "category", text(object, "category"), true);
    add(TranslationLoader.FAMILY, "summary", text(object, "summary"), true);
    for (Json item :
        member(object, "classes", Json.Arr.class).map(Json.Arr::items).orElse(List.of())) {
      if (item instanceof Json.Obj one) {
        member(one, "id", Json.Str.class)
            .ifPresent(id -> add(TranslationLoader.CLASSES, id.value(), text(one, "name"), true));
      }
    }
  }

  /**
   * Adds the texts of a code.
   *
   * @param facts the texts among the code's facts, by the ids of the facts
   */
  public void addCode(String id, Json.Obj object, Map<String, Json.Str> facts) {
    add(id, "name", text(object, "name"), false);
    TranslationLoader.PROSE.forEach(field -> add(id, field, text(object, field), true));
    facts.forEach(
        (fact, text) -> add(id, TranslationLoader.FACTS + "." + fact, Optional.of(text), false));
  }

  public void addNote(Pair pair, Json.Obj object) {
    String unit = pair.name();
    add(unit, "inShort", text(object, "inShort"), true);
    member(object, TranslationLoader.POINTS, Json.Arr.class)
        .ifPresent(
            points ->
                TranslationLoader.texts(TranslationLoader.POINTS, points)
                    .forEach((field, text) -> add(unit, field, Optional.of(text), true)));
    member(object, "example", Json.Obj.class)
        .ifPresent(example -> add(unit, "caption", text(example, "caption"), true));
  }

  private void add(String unit, String field, Optional<Json.Str> text, boolean isRequired) {
    text.map(t -> new Original(unit, unit + "." + field, t, isRequired, Optional.empty()))
        .ifPresent(byUnit.computeIfAbsent(unit, unused -> new ArrayList<>())::add);
  }

  private static Optional<Json.Str> text(Json.Obj object, String key) {
    return member(object, key, Json.Str.class);
  }

  private static <T extends Json> Optional<T> member(Json.Obj object, String key, Class<T> type) {
    return Optional.ofNullable(object.members().get(key))
        .map(Json.Member::value)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
