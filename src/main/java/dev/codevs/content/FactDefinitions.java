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
 * The facts that the codes of a site may state: those of codevs, which stand in a code's file
 * beside its texts, and those of the site, which stand there under {@value #KEY}.
 */
final class FactDefinitions {
  static final String KEY = "facts";

  private final Map<String, Fact> builtIn = new LinkedHashMap<>();
  private final Map<String, DefinedFact> own = new LinkedHashMap<>();
  private final Set<String> named = new LinkedHashSet<>();

  /** Reads the definitions of codevs, and those of a site under {@value #KEY}. */
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

  /** The facts of codevs by their ids, which are keys of a code's file. */
  Map<String, Fact> builtIn() {
    return builtIn;
  }

  /** The ids of the facts of the site, also of those whose definition is broken. */
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
