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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads the bundles of the site's languages, the site's own or codevs's, beside each other, and
 * holds each against the messages that codevs needs.
 */
public final class BundleLoader {
  /** The language whose bundle of codevs has every message that is needed. */
  private static final String NEEDED = "en";

  private final Folder folder;
  private final Problems problems;
  private final LoadTask<Read> needed;
  private final List<Json.Str> tags;
  private final Map<String, LoadTask<Read>> parts = new LinkedHashMap<>();
  private final Map<String, Bundle> bundles = new LinkedHashMap<>();
  private final Map<String, Original> originals = new LinkedHashMap<>();

  /** What was found for a language: a file at all, and a bundle in it. */
  private record Read(boolean exists, Optional<Bundle> bundle) {}

  /** Starts to read the bundles of the languages with these tags; other words are left out. */
  public BundleLoader(Folder folder, List<Json.Str> tags, Problems problems) {
    this.folder = folder;
    this.tags = tags;
    this.problems = problems;
    this.needed = LoadTask.start(own -> read(Defaults.bundle(NEEDED), NEEDED, own));
    for (Json.Str tag : tags) {
      if (LanguageTag.isTag(tag.value())) {
        parts.put(tag.value(), start(tag.value()));
      }
    }
  }

  private LoadTask<Read> start(String tag) {
    String file = tag + ".json";
    if (folder.has(file)) {
      return LoadTask.start(own -> new Read(true, read(folder.text(file, own), tag, own).bundle()));
    }
    return tag.equals(NEEDED)
        ? needed
        : LoadTask.start(own -> read(Defaults.bundle(tag), tag, own));
  }

  private static Read read(Optional<Source> source, String tag, Problems own) {
    return new Read(
        source.isPresent(),
        source
            .flatMap(text -> JsonReader.readObject(text, own))
            .map(object -> Bundle.read(object, tag, own)));
  }

  /**
   * The languages of the site, in order; a language without a usable bundle is left out.
   *
   * @param ownMessagesAllowed whether the source bundle may add keys, for templates of the site's
   *     own
   */
  public Map<String, Language> load(boolean ownMessagesAllowed) {
    Bundle ours = needed.join(problems).bundle().orElseThrow();
    Map<String, Bundle.Message> wanted = new LinkedHashMap<>(ours.messages());
    tags.forEach(this::takeBundle);
    Map<String, Language> languages = new LinkedHashMap<>();
    bundles.forEach(
        (tag, bundle) -> {
          boolean isSource = tag.equals(tags.get(0).value());
          check(bundle, tag, wanted, isSource && ownMessagesAllowed);
          if (isSource) {
            bundle.messages().forEach(wanted::putIfAbsent);
            wanted.keySet().forEach(key -> addOriginal(key, bundle, ours));
          }
          language(tag, bundle).ifPresent(l -> languages.put(l.tag(), l));
        });
    return languages;
  }

  private void takeBundle(Json.Str tag) {
    LoadTask<Read> part = parts.get(tag.value());
    if (part == null) {
      return;
    }
    Read read = part.join(problems);
    read.bundle().ifPresent(bundle -> bundles.put(tag.value(), bundle));
    if (!read.exists()) {
      String file = folder.nameOf(tag.value() + ".json");
      problems.add(tag.error("the language \"" + tag.value() + "\" has no bundle; add " + file));
    }
  }

  /** The messages of the source language, once all are loaded. */
  public List<Original> originals() {
    return List.copyOf(originals.values());
  }

  /** The messages of a language that has a bundle of the site's own, by their keys. */
  public Optional<Map<String, Json.Str>> own(String tag) {
    return Optional.ofNullable(bundles.get(tag))
        .filter(bundle -> folder.has(tag + ".json"))
        .map(bundle -> bundle.messages().entrySet().stream())
        .map(all -> all.collect(Collectors.toMap(Map.Entry::getKey, m -> m.getValue().pattern())));
  }

  /** In the source language's words and, where that is broken, those of codevs. */
  private void addOriginal(String key, Bundle source, Bundle ours) {
    Optional.ofNullable(source.messages().getOrDefault(key, ours.messages().get(key)))
        .map(Bundle.Message::pattern)
        .map(text -> new Original(key, key, text, true, source.note(key).or(() -> ours.note(key))))
        .ifPresent(original -> originals.put(key, original));
  }

  private void check(
      Bundle bundle, String tag, Map<String, Bundle.Message> wanted, boolean mayAdd) {
    String file = folder.nameOf(tag + ".json");
    Set<String> missing = new LinkedHashSet<>(wanted.keySet());
    missing.removeAll(bundle.keys());
    for (String key : missing) {
      String original = Optional.ofNullable(wanted.get(key)).orElseThrow().pattern().value();
      problems.add(
          Problem.inFile(
              file,
              "the message \"" + key + "\" is missing; add it, translated from: " + original));
    }
    bundle
        .messages()
        .forEach(
            (key, message) -> {
              Bundle.Message original = wanted.get(key);
              if (original != null) {
                checkPlaceholders(key, message, original);
              } else if (!mayAdd) {
                String tip =
                    Suggestion.didYouMean(key, missing.isEmpty() ? wanted.keySet() : missing);
                problems.add(
                    bundle.errorAtKey(
                        key,
                        "unknown message \"" + key + "\"" + (tip.isEmpty() ? "; remove it" : tip)));
              }
            });
  }

  private void checkPlaceholders(String key, Bundle.Message message, Bundle.Message original) {
    if (message.placeholders().equals(original.placeholders())
        && message.numbers().equals(original.numbers())) {
      return; // As nearly all are.
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

  private static Optional<Language> language(String tag, Bundle bundle) {
    Map<String, String> messages = new LinkedHashMap<>();
    bundle.messages().forEach((key, message) -> messages.put(key, message.pattern().value()));
    return Optional.ofNullable(messages.get(Language.NAME_KEY))
        .map(name -> new Language(tag, name, TextDirection.of(name), messages));
  }
}
