package dev.codevs.content.translation;

import dev.codevs.content.json.Json;
import dev.codevs.content.json.JsonReader;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.Source;
import dev.codevs.content.json.Suggestion;
import dev.codevs.content.project.Defaults;
import dev.codevs.content.project.Folder;
import dev.codevs.content.project.LoadTask;
import dev.codevs.language.LanguageTag;
import dev.codevs.language.TextDirection;
import dev.codevs.model.Language;
import dev.codevs.model.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the bundles of the site's languages in parallel, and compares each with the needed
 * messages. A site's own bundle holds only messages that differ from codevs's bundle or are new.
 */
public final class BundleLoader {
  /** The language of the complete bundle in the jar: it has every message that codevs needs. */
  private static final String NEEDED = "en";

  private final Folder folder;
  private final Problems problems;
  private final LoadTask<Optional<Bundle>> needed;
  private final List<Json.Str> tags;
  private final Map<String, LoadTask<LanguageBundle>> parts = new LinkedHashMap<>();
  private final Map<String, LanguageBundle> bundles = new LinkedHashMap<>();
  private final Map<String, Original> originals = new LinkedHashMap<>();

  /**
   * The messages of a language that the site translates itself: the messages in the site's own
   * file, and the messages that codevs's bundle lacks.
   *
   * @param originals the messages in the source language
   * @param translations the translations by the keys of their messages
   */
  public record OwnMessages(List<Original> originals, Map<String, Json.Str> translations) {}

  /** Starts to read the bundle of each language; a text that is no language tag is skipped. */
  public BundleLoader(Folder folder, List<Json.Str> tags, Problems problems) {
    this.folder = folder;
    this.tags = tags;
    this.problems = problems;
    this.needed = LoadTask.start(own -> read(Defaults.bundle(NEEDED), NEEDED, own));
    for (Json.Str tag : tags) {
      if (LanguageTag.isTag(tag.value())) {
        parts.put(tag.value(), LoadTask.start(own -> load(tag.value(), own)));
      }
    }
  }

  private LanguageBundle load(String tag, Problems own) {
    String file = tag + ".json";
    Optional<Bundle> site =
        folder.has(file) ? read(folder.text(file, own), tag, own) : Optional.empty();
    Optional<Bundle> all = needed.join(own);
    boolean isComplete =
        site.isPresent() && site.get().keys().containsAll(all.orElseThrow().messages().keySet());
    Optional<Bundle> ours =
        isComplete
            ? Optional.empty()
            : tag.equals(NEEDED) ? all : read(Defaults.bundle(tag), tag, own);
    return new LanguageBundle(folder.has(file) || ours.isPresent(), site, Optional.empty(), ours);
  }

  private static Optional<Bundle> read(Optional<Source> source, String tag, Problems own) {
    return source
        .flatMap(text -> JsonReader.readObject(text, own))
        .map(object -> Bundle.read(object, tag, own));
  }

  /**
   * The languages of the site, in order; a language without a usable bundle is left out.
   *
   * @param ownMessagesAllowed whether the source bundle may add keys for own templates
   * @param defined the facts that the site defines
   */
  public Map<String, Language> load(boolean ownMessagesAllowed, List<DefinedFact> defined) {
    Bundle ours = needed.join(problems).orElseThrow();
    FactMessages facts = new FactMessages(defined, problems);
    Map<String, Bundle.Message> wanted = new LinkedHashMap<>(ours.messages());
    tags.forEach(this::takeBundle);
    Map<String, Language> languages = new LinkedHashMap<>();
    String source = tags.get(0).value();
    bundles.replaceAll(
        (tag, bundle) ->
            tag.equals(source) ? facts.words(tag).map(bundle::with).orElse(bundle) : bundle);
    bundles.forEach(
        (tag, bundle) -> {
          if (tag.equals(source)) {
            addFacts(bundle, facts, wanted);
          }
          check(bundle, tag, wanted, facts, tag.equals(source) && ownMessagesAllowed);
          if (tag.equals(source)) {
            bundle.messages().forEach(wanted::putIfAbsent);
            addOriginals(wanted.keySet(), bundle, ours, facts);
          }
          language(tag, bundle).ifPresent(l -> languages.put(l.tag(), l));
        });
    return languages;
  }

  /** Adds the source language's messages of facts to the messages that each language needs. */
  private void addFacts(
      LanguageBundle source, FactMessages facts, Map<String, Bundle.Message> wanted) {
    source
        .messages()
        .forEach(
            (key, message) -> {
              if (facts.has(key)) {
                Set<String> placeholders = facts.placeholders(key);
                wanted.put(key, new Bundle.Message(message.pattern(), placeholders, Set.of()));
              }
            });
    facts.checkSource(source.keys(), folder.nameOf(tags.get(0).value() + ".json"));
  }

  private void takeBundle(Json.Str tag) {
    LoadTask<LanguageBundle> part = parts.get(tag.value());
    if (part == null) {
      return;
    }
    LanguageBundle read = part.join(problems);
    if (read.isUsable()) {
      bundles.put(tag.value(), read);
    }
    if (!read.exists()) {
      String file = folder.nameOf(tag.value() + ".json");
      problems.add(tag.error("the language \"" + tag.value() + "\" has no bundle; add " + file));
    }
  }

  /** The messages of a language that the site translates itself; empty if there are none. */
  public Optional<OwnMessages> own(String tag) {
    LanguageBundle bundle = bundles.get(tag);
    if (bundle == null) {
      return Optional.empty();
    }
    Set<String> own = bundle.own().map(Bundle::keys).orElse(Set.of());
    Set<String> ours = bundle.ours().map(Bundle::keys).orElse(Set.of());
    List<Original> translated =
        originals.values().stream()
            .filter(original -> own.contains(original.key()) || !ours.contains(original.key()))
            .toList();
    Map<String, Json.Str> translations = new LinkedHashMap<>();
    bundle
        .own()
        .ifPresent(
            file ->
                file.messages()
                    .forEach((key, message) -> translations.put(key, message.pattern())));
    return Optional.of(new OwnMessages(translated, translations))
        .filter(messages -> folder.has(tag + ".json") || !translated.isEmpty());
  }

  /** The originals of some keys, from the source language or, if broken, from codevs. */
  private void addOriginals(
      Set<String> keys, LanguageBundle source, Bundle ours, FactMessages facts) {
    Map<String, Bundle.Message> messages = source.messages();
    for (String key : keys) {
      Optional<String> note = source.note(key).or(() -> ours.note(key)).or(() -> facts.note(key));
      Optional.ofNullable(messages.getOrDefault(key, ours.messages().get(key)))
          .map(Bundle.Message::pattern)
          .map(text -> new Original(key, key, text, true, note))
          .ifPresent(original -> originals.put(key, original));
    }
  }

  private void check(
      LanguageBundle bundle,
      String tag,
      Map<String, Bundle.Message> wanted,
      FactMessages facts,
      boolean mayAdd) {
    String file = folder.nameOf(tag + ".json");
    Set<String> missing = new LinkedHashSet<>(wanted.keySet());
    missing.removeAll(bundle.keys());
    facts.warnOf(missing, tag, tags.get(0).value(), file);
    for (String key : missing) {
      if (!facts.has(key)) {
        String original = Optional.ofNullable(wanted.get(key)).orElseThrow().pattern().value();
        problems.add(
            Problem.inFile(
                file,
                "the message \"" + key + "\" is missing; add it, translated from: " + original));
      }
    }
    bundle.words().ifPresent(words -> checkWords(words, bundle.own(), wanted));
    Collection<String> known = missing.isEmpty() ? wanted.keySet() : missing;
    bundle.own().ifPresent(own -> check(own, wanted, known, mayAdd));
  }

  /**
   * Checks the messages in the definitions of facts: no bundle may have a message of the same key.
   */
  private void checkWords(Bundle words, Optional<Bundle> own, Map<String, Bundle.Message> wanted) {
    words
        .messages()
        .forEach(
            (key, message) -> {
              checkPlaceholders(key, message, Objects.requireNonNull(wanted.get(key)));
              own.filter(file -> file.keys().contains(key))
                  .ifPresent(
                      file ->
                          problems.add(
                              file.errorAtKey(
                                  key,
                                  "\""
                                      + key
                                      + "\" is given where content/site.json defines the fact;"
                                      + " keep one")));
            });
  }

  private void check(
      Bundle own, Map<String, Bundle.Message> wanted, Collection<String> meant, boolean mayAdd) {
    own.messages()
        .forEach(
            (key, message) -> {
              Bundle.Message original = wanted.get(key);
              if (original != null) {
                checkPlaceholders(key, message, original);
              } else if (!mayAdd) {
                String tip = Suggestion.didYouMean(key, meant);
                problems.add(
                    own.errorAtKey(
                        key,
                        "unknown message \"" + key + "\"" + (tip.isEmpty() ? "; remove it" : tip)));
              }
            });
  }

  private void checkPlaceholders(String key, Bundle.Message message, Bundle.Message original) {
    if (message.placeholders().equals(original.placeholders())
        && message.numbers().equals(original.numbers())) {
      return; // Nearly all messages end here.
    }
    Json.Str text = message.pattern();
    Set<String> unknown = without(message.placeholders(), original.placeholders());
    for (String name : without(original.placeholders(), message.placeholders())) {
      problems.add(missing(key, text, name));
    }
    for (String name : unknown) {
      problems.add(
          text.errorAt(
              placeOf(name, text),
              "\""
                  + key
                  + "\" has the unknown placeholder {"
                  + name
                  + "}"
                  + Suggestion.orOneOf(name, original.placeholders())));
    }
    for (String name : without(without(message.numbers(), original.numbers()), unknown)) {
      String found = "\"" + key + "\" uses {" + name + "} as a number; it is a text, write ";
      problems.add(text.errorAt(placeOf(name, text), found + "{" + name + "}"));
    }
  }

  private static Problem missing(String key, Json.Str text, String name) {
    int quoted = text.value().indexOf("'{");
    String why =
        quoted < 0
            ? "; put it where it belongs"
            : ": an apostrophe before { makes it plain text; write ’ instead";
    return text.errorAt(
        Math.max(quoted, 0), "\"" + key + "\" lacks the placeholder {" + name + "}" + why);
  }

  private static int placeOf(String placeholder, Json.Str text) {
    return Math.max(text.value().indexOf("{" + placeholder), 0);
  }

  private static Set<String> without(Set<String> all, Set<String> those) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(those);
    return rest;
  }

  private static Optional<Language> language(String tag, LanguageBundle bundle) {
    Map<String, String> messages = new LinkedHashMap<>();
    bundle.messages().forEach((key, message) -> messages.put(key, message.pattern().value()));
    return Optional.ofNullable(messages.get(Language.NAME_KEY))
        .map(name -> new Language(tag, name, TextDirection.of(name), messages));
  }
}
