package dev.codevs.content;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.prose.ProseParser;
import dev.codevs.model.Fact;
import dev.codevs.model.FactValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts in the files of a family's codes. */
final class FactReader {
  private final String family;
  private final FactDefinitions facts;
  private final List<Fact> inTable;

  FactReader(String family, FactDefinitions facts) {
    this.family = family;
    this.facts = facts;
    this.inTable = facts.inTable();
  }

  /** The keys of a code's file that state facts. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(facts.builtIn().keySet());
    keys.add(FactDefinitions.KEY);
    return keys;
  }

  /**
   * The site's facts that a code's file states by mistake as keys of its own, outside of {@code
   * facts}.
   *
   * @param keys the keys that a code's file may have; if a fact has the name of such a key, the key
   *     is no mistake
   */
  Set<String> misplaced(Json.Obj code, Set<String> keys) {
    Set<String> misplaced = new LinkedHashSet<>(facts.named());
    misplaced.retainAll(code.members().keySet());
    misplaced.removeAll(keys);
    return misplaced;
  }

  /** The values of a code's facts by the ids of the facts, in the order of tables. */
  Map<String, FactValue> read(Fields code, Problems problems) {
    Optional<Fields> own = own(code, problems);
    Map<String, FactValue> stated = new LinkedHashMap<>();
    for (Fact fact : inTable) {
      Optional<Fields> fields = facts.builtIn().containsKey(fact.id()) ? Optional.of(code) : own;
      fields
          .flatMap(given -> value(fact, given, problems))
          .ifPresent(value -> stated.put(fact.id(), value));
    }
    return stated;
  }

  private Optional<Fields> own(Fields code, Problems problems) {
    Optional<Json.Obj> given = code.optionalObject(FactDefinitions.KEY);
    if (given.isPresent() && facts.named().isEmpty()) {
      problems.add(
          code.errorAtKey(
              FactDefinitions.KEY,
              "\"facts\" is for facts of the site, but content/site.json defines none; define them"
                  + " there, or remove this"));
      return Optional.empty();
    }
    return given.map(object -> fields(object, problems));
  }

  private Fields fields(Json.Obj object, Problems problems) {
    Set<String> known = new LinkedHashSet<>(facts.named());
    Set<String> ofCodevs = new LinkedHashSet<>(facts.builtIn().keySet());
    ofCodevs.retainAll(object.members().keySet());
    known.addAll(ofCodevs);
    Fields fields = new Fields(object, known, problems);
    for (String id : ofCodevs) {
      problems.add(
          fields.errorAtKey(
              id, "\"" + id + "\" is a fact of codevs; write it beside \"facts\", not in it"));
    }
    return fields;
  }

  private Optional<FactValue> value(Fact fact, Fields fields, Problems problems) {
    String id = fact.id();
    return switch (fact.type()) {
      case WORD -> fields.optionalWord(id, fact.values()).map(FactValue.Choice::new);
      case FLAG -> fields.optionalFlag(id).map(flag -> new FactValue.Choice(flag.toString()));
      case TEXT ->
          fields
              .optionalText(id)
              .flatMap(text -> ProseParser.parse(family, text, "\"" + id + "\"", problems))
              .map(FactValue.Written::new);
    };
  }

  /** The texts to translate among the facts of a code's file, by the ids of the facts. */
  Map<String, Json.Str> texts(Json.Obj code) {
    Map<String, Json.Str> texts = new LinkedHashMap<>();
    Optional<Json.Obj> own =
        member(code, FactDefinitions.KEY)
            .filter(Json.Obj.class::isInstance)
            .map(Json.Obj.class::cast);
    for (Fact fact : inTable) {
      Optional<Json.Obj> object = facts.builtIn().containsKey(fact.id()) ? Optional.of(code) : own;
      object
          .filter(unused -> fact.isText())
          .flatMap(given -> member(given, fact.id()))
          .filter(Json.Str.class::isInstance)
          .ifPresent(text -> texts.put(fact.id(), (Json.Str) text));
    }
    return texts;
  }

  private static Optional<Json> member(Json.Obj object, String key) {
    return Optional.ofNullable(object.members().get(key)).map(Json.Member::value);
  }
}
