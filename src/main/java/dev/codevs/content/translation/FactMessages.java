package dev.codevs.content.translation;

import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.Source;
import dev.codevs.model.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The messages of the facts that a site defines itself. Either the definition or the source
 * language's bundle has the messages of the source language. If another language lacks a message,
 * its pages show the message of the source language, and codevs reports a warning.
 */
final class FactMessages {
  /** The largest number of missing messages that a warning names. */
  private static final int FEW = 3;

  private static final Set<String> CODE = Set.of("code");

  private final List<DefinedFact> facts;
  private final Problems problems;
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Set<String> clauses = new LinkedHashSet<>();

  FactMessages(List<DefinedFact> facts, Problems problems) {
    this.facts = facts;
    this.problems = problems;
    for (DefinedFact defined : facts) {
      Fact fact = defined.fact();
      fact.keys().forEach(key -> notes.put(key, "A value of the fact " + fact.id() + "."));
      notes.put(fact.labelKey(), "A fact about a code: " + fact.id() + ".");
      notes.put(fact.insideKey(), "An item of the list in said.same.");
      for (String value : fact.values()) {
        clauses.add(fact.saysKey(value));
        notes.put(fact.saysKey(value), "A clause of said.differs; {code} is a code.");
      }
    }
  }

  /** Whether the message with this key belongs to one of the facts. */
  boolean has(String key) {
    return notes.containsKey(key);
  }

  /** The note for translators about a message of the facts. */
  Optional<String> note(String key) {
    return Optional.ofNullable(notes.get(key));
  }

  /** The names of the placeholders in a message of the facts. */
  Set<String> placeholders(String key) {
    return clauses.contains(key) ? CODE : Set.of();
  }

  /** The messages in the definitions, as a bundle of the source language. */
  Optional<Bundle> words(String source) {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    for (DefinedFact fact : facts) {
      fact.words().forEach((key, text) -> members.put(key, new Json.Member(text.offset(), text)));
    }
    return facts.stream()
        .findFirst()
        .map(first -> new Json.Obj(first.id().source(), first.id().offset(), members))
        .map(object -> Bundle.read(object, source, problems));
  }

  /** Reports the messages that neither the definitions nor the source language's bundle has. */
  void checkSource(Set<String> keys, String file) {
    for (DefinedFact fact : facts) {
      List<String> missing = new ArrayList<>(fact.inBundles());
      missing.removeAll(keys);
      if (missing.contains(fact.fact().labelKey())) {
        problems.add(
            fact.id()
                .error(
                    "\""
                        + fact.id().value()
                        + "\" has no label; add \"label\" here, or the message \""
                        + fact.fact().labelKey()
                        + "\" to "
                        + file));
      } else if (!missing.isEmpty()) {
        problems.add(
            fact.id()
                .error(
                    "the values of \""
                        + fact.id().value()
                        + "\" have no words; write \"values\" as an object, or add to "
                        + file
                        + " the messages "
                        + listed(missing)));
      }
    }
  }

  /** Adds one warning for each fact with messages that a language lacks. */
  void warnOf(Set<String> missing, String tag, String source, String file) {
    for (DefinedFact fact : facts) {
      List<String> keys = new ArrayList<>(fact.fact().keys());
      keys.retainAll(missing);
      if (!keys.isEmpty()) {
        Source place = fact.id().source();
        problems.add(
            place.warning(
                fact.id().offset(),
                "\""
                    + fact.id().value()
                    + "\" is shown in "
                    + source
                    + " on the pages of "
                    + tag
                    + "; add to "
                    + file
                    + ": "
                    + listed(keys)));
      }
    }
  }

  private static String listed(List<String> keys) {
    int more = keys.size() - FEW;
    String first = String.join(", ", keys.subList(0, Math.min(FEW, keys.size())));
    return first + (more > 0 ? " and " + more + " more" : "");
  }
}
