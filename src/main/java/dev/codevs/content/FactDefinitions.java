package dev.codevs.content;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.JsonReader;
import dev.codevs.content.json.Problems;
import dev.codevs.content.project.Defaults;
import dev.codevs.content.translation.DefinedFact;
import dev.codevs.model.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The definitions of the facts that the codes of a site may state. A code's file states the
 * built-in facts of codevs as keys beside its texts, and the facts that the site defines under
 * {@value #KEY}.
 */
final class FactDefinitions {
  static final String KEY = "facts";

  private final Map<String, Fact> builtIn = new LinkedHashMap<>();
  private final Map<String, DefinedFact> own = new LinkedHashMap<>();
  private final Set<String> named = new LinkedHashSet<>();

  /** Reads the built-in definitions, and then the site's definitions under {@value #KEY}. */
  static FactDefinitions read(Fields site, Problems problems) {
    FactDefinitions facts = new FactDefinitions();
    JsonReader.readObject(Defaults.facts(), problems)
        .map(object -> new Fields(object, Set.of(KEY), problems))
        .flatMap(jar -> jar.optionalObject(KEY))
        .map(object -> FactLoader.load(object, problems))
        .orElse(List.of())
        .forEach(one -> facts.builtIn.put(one.fact().id(), one.fact()));
    Optional<Json.Obj> own = site.optionalObject(KEY);
    own.ifPresent(object -> facts.named.addAll(object.members().keySet()));
    own.map(object -> FactLoader.load(object, problems))
        .orElse(List.of())
        .forEach(one -> facts.add(one, problems));
    return facts;
  }

  private void add(DefinedFact one, Problems problems) {
    if (builtIn.containsKey(one.fact().id())) {
      problems.add(
          one.id()
              .error(
                  "\""
                      + one.fact().id()
                      + "\" is a fact of codevs, which codes state beside their texts; rename this"
                      + " one"));
    } else {
      own.put(one.fact().id(), one);
    }
  }

  /** The built-in facts by their ids; each id is a key of a code's file. */
  Map<String, Fact> builtIn() {
    return builtIn;
  }

  /** The ids of the site's facts, including facts whose definition is broken. */
  Set<String> named() {
    return named;
  }

  /** The facts of the site, in the order of their definitions. */
  List<DefinedFact> defined() {
    return List.copyOf(own.values());
  }

  /** All facts, in the order of tables. */
  List<Fact> inTable() {
    List<Fact> all = new ArrayList<>(builtIn.values());
    own.values().forEach(one -> all.add(one.fact()));
    all.sort((a, b) -> Integer.compare(a.inTable(), b.inTable()));
    return List.copyOf(all);
  }
}
