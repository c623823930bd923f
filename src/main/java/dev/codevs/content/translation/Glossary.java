package dev.codevs.content.translation;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.TextRules;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The glossary of a language: accepted translations of the source language's terms, from {@code
 * i18n/<language>/glossary.json}.
 *
 * @param terms by the term of the source language, in the order of the file
 */
public record Glossary(Map<String, Term> terms) {
  /** A glossary without terms. */
  public static final Glossary NONE = new Glossary(Map.of());

  public static final String NAME = "glossary";
  private static final Set<String> KEYS = new LinkedHashSet<>(List.of("use", "note"));

  /**
   * The accepted translations of a term.
   *
   * @param use the accepted words or stems of words; a translation must contain one
   * @param note for translators
   */
  public record Term(List<String> use, Optional<String> note) {}

  static Glossary read(Json.Obj object, Problems problems) {
    Map<String, Term> terms = new LinkedHashMap<>();
    new Fields(object, object.members().keySet(), problems);
    object
        .members()
        .forEach(
            (key, member) -> {
              Json.Str term = new Json.Str(object.source(), member.keyOffset(), key);
              if (!key.equals(Fields.SCHEMA) && TextRules.check(term, "a term", problems)) {
                term(key, member.value(), problems).ifPresent(use -> terms.put(key, use));
              }
            });
    return new Glossary(terms);
  }

  private static Optional<Term> term(String key, Json value, Problems problems) {
    if (!(value instanceof Json.Obj object)) {
      String expected = "; expected an object such as {\"use\": [\"…\"]}";
      problems.add(value.error("\"" + key + "\" is " + value.described() + expected));
      return Optional.empty();
    }
    Fields fields = new Fields(object, KEYS, problems);
    int before = problems.count();
    Optional<Json> given = fields.required("use");
    List<String> use = fields.texts("use").stream().map(Json.Str::value).toList();
    Optional<String> note = fields.optionalText("note").map(Json.Str::value);
    if (given.isPresent() && use.isEmpty() && problems.count() == before) {
      problems.add(given.get().error("\"use\" is empty; name at least one translation"));
    }
    return use.isEmpty() ? Optional.empty() : Optional.of(new Term(use, note));
  }
}
