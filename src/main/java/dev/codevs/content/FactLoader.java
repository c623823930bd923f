package dev.codevs.content;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.translation.DefinedFact;
import dev.codevs.model.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the definition of one fact, such as
 *
 * <pre>{@code
 * {"label": "Severity", "type": "word", "values": {"high": "high", "low": "low"},
 *  "says": {"high": "{code} wakes somebody up"}, "inside": "how severe it is",
 *  "inTable": 15, "inSentences": 5}
 * }</pre>
 *
 * <p>{@code label}, the texts in {@code values} and {@code says}, and {@code inside} are messages
 * of the source language, see {@link Fact}. If {@code values} is an array and there is no {@code
 * label}, the bundles supply the words; the built-in facts are defined like that. A flag without
 * {@code values} is shown as yes or no. If two codes differ in a value that has no clause in {@code
 * says}, no sentence mentions the difference. If a fact has no {@code inside}, the sentence about
 * the common facts of two codes skips the fact. {@code inTable} and {@code inSentences} are whole
 * numbers that sort the facts: the built-in facts have 10, 20, 30 and so on, and a fact without a
 * number comes last.
 */
final class FactLoader {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of("label", "type", "values", "says", "inside", "inTable", "inSentences"));

  private static final List<String> TYPES =
      Arrays.stream(Fact.Type.values()).map(Fact.Type::key).toList();
  private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");

  /** The largest number of digits of {@code inTable} and {@code inSentences}. */
  private static final int MOST_DIGITS = 4;

  private final Json.Str id;
  private final Fields fields;
  private final Problems problems;

  /** The values in order, each with its word if the definition gives one. */
  private final Map<String, Optional<Json.Str>> values = new LinkedHashMap<>();

  private FactLoader(Json.Str id, Json.Obj definition, Problems problems) {
    this.id = id;
    this.fields = new Fields(definition, KEYS, problems);
    this.problems = problems;
  }

  /** Reads an object of definitions by the ids of their facts. */
  static List<DefinedFact> load(Json.Obj facts, Problems problems) {
    List<DefinedFact> found = new ArrayList<>();
    facts
        .members()
        .forEach(
            (key, member) -> {
              Json.Str id = new Json.Str(facts.source(), member.keyOffset(), key);
              load(id, member.value(), problems).ifPresent(found::add);
            });
    return List.copyOf(found);
  }

  private static Optional<DefinedFact> load(Json.Str id, Json value, Problems problems) {
    if (!ID.matcher(id.value()).matches()) {
      problems.add(
          id.error(
              "the id of a fact is letters a to z and digits, the first a small letter, as in"
                  + " firstSeen; rename \""
                  + id.value()
                  + "\""));
      return Optional.empty();
    }
    if (value instanceof Json.Obj definition) {
      return new FactLoader(id, definition, problems).load();
    }
    problems.add(
        value.error("\"" + id.value() + "\" is " + value.described() + "; expected an object {…}"));
    return Optional.empty();
  }

  private Optional<DefinedFact> load() {
    fields.required("type");
    Optional<Fact.Type> type = fields.optionalWord("type", TYPES).map(FactLoader::type);
    Optional<Json.Str> label = fields.optionalText("label");
    Optional<Json.Str> inside = fields.optionalText("inside");
    int inTable = place("inTable");
    int inSentences = place("inSentences");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    readValues(type.get());
    List<String> allowed = type.get() == Fact.Type.FLAG ? Fact.FLAGS : List.copyOf(values.keySet());
    boolean isNamed = !values.isEmpty();
    Fact fact = new Fact(id.value(), type.get(), allowed, isNamed, inTable, inSentences);
    Map<String, Json.Str> words = new LinkedHashMap<>();
    label.ifPresent(text -> words.put(fact.labelKey(), text));
    values.keySet().retainAll(allowed);
    values.forEach((value, word) -> word.ifPresent(text -> words.put(fact.valueKey(value), text)));
    inside.ifPresent(text -> words.put(fact.insideKey(), text));
    says(fact).forEach((value, text) -> words.put(fact.saysKey(value), text));
    return Optional.of(new DefinedFact(fact, id, words, inBundles(fact)));
  }

  private Set<String> inBundles(Fact fact) {
    Set<String> keys = new LinkedHashSet<>();
    if (fields.value("label").isEmpty()) {
      keys.add(fact.labelKey());
    }
    if (fields.value("values").filter(Json.Arr.class::isInstance).isPresent()) {
      values.keySet().forEach(value -> keys.add(fact.valueKey(value)));
    }
    return keys;
  }

  private static Fact.Type type(String key) {
    return Arrays.stream(Fact.Type.values())
        .filter(type -> type.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private int place(String key) {
    return fields.optionalNumber(key, MOST_DIGITS).orElse(Fact.LAST);
  }

  private void readValues(Fact.Type type) {
    Optional<Json> given = fields.value("values");
    if (type == Fact.Type.TEXT) {
      refuseOfText("values");
      refuseOfText("says");
      return;
    }
    if (type == Fact.Type.WORD) {
      fields.required("values");
    }
    int before = problems.count();
    if (given.isPresent() && given.get() instanceof Json.Arr) {
      fields.texts("values").forEach(value -> addValue(value, Optional.empty()));
    } else {
      fields.optionalObject("values").ifPresent(this::addValues);
    }
    if (given.isPresent() && problems.count() == before) {
      checkComplete(type, given.get());
    }
  }

  private void refuseOfText(String key) {
    fields
        .value(key)
        .ifPresent(
            value ->
                problems.add(
                    value.error(
                        "\"" + key + "\" belongs to a fact of the type word or flag; remove it")));
  }

  private void addValues(Json.Obj words) {
    Fields named = new Fields(words, words.members().keySet(), problems);
    Set<String> taken = new HashSet<>();
    words
        .members()
        .forEach(
            (key, member) -> {
              Optional<Json.Str> word = named.optionalText(key);
              word.filter(text -> !taken.add(text.value()))
                  .ifPresent(
                      text ->
                          problems.add(
                              text.error(
                                  "another value says \""
                                      + text.value()
                                      + "\" too; give each a word of its own")));
              addValue(new Json.Str(words.source(), member.keyOffset(), key), word);
            });
  }

  private void addValue(Json.Str value, Optional<Json.Str> word) {
    if (!VALUE.matcher(value.value()).matches()) {
      problems.add(
          value.error(
              "the value \""
                  + value.value()
                  + "\" is not made of letters a to z and digits, parted by single dots, hyphens or"
                  + " underscores; rename it"));
    } else if (value.value().equals(Fact.INSIDE)) {
      problems.add(
          value.error(
              "the value \""
                  + Fact.INSIDE
                  + "\" is kept for the name of the fact inside a"
                  + " sentence; rename it"));
    } else if (values.putIfAbsent(value.value(), word) != null) {
      problems.add(value.error("\"" + value.value() + "\" is already listed; keep one"));
    }
  }

  private void checkComplete(Fact.Type type, Json given) {
    if (type == Fact.Type.FLAG && !values.keySet().equals(Set.copyOf(Fact.FLAGS))) {
      problems.add(given.error("the \"values\" of a flag are true and false; name these two"));
    } else if (values.isEmpty()) {
      problems.add(given.error("\"values\" is empty; name at least one"));
    }
  }

  private Map<String, Json.Str> says(Fact fact) {
    Map<String, Json.Str> says = new LinkedHashMap<>();
    Optional<Json.Obj> given = fact.isText() ? Optional.empty() : fields.optionalObject("says");
    given
        .map(object -> new Fields(object, new LinkedHashSet<>(fact.values()), problems))
        .ifPresent(
            clauses ->
                fact.values()
                    .forEach(
                        value ->
                            clauses.optionalText(value).ifPresent(text -> says.put(value, text))));
    return says;
  }
}
