package dev.codevs.content;

import dev.codevs.model.Direction;
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
 * Reads the bundles of the site's languages, the site's own or codevs's, and holds each against the
 * messages that codevs needs.
 */
final class LanguageLoader {
  private final Folder folder;
  private final Problems problems;
  private final Bundle needed;
  private final boolean ownMessagesAllowed;
  private final Map<String, Bundle> bundles = new LinkedHashMap<>();
  private final Map<String, Original> originals = new LinkedHashMap<>();

  /**
   * @param ownMessagesAllowed whether the source bundle may add keys, for templates of the site's
   *     own
   */
  LanguageLoader(Folder folder, boolean ownMessagesAllowed, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    this.ownMessagesAllowed = ownMessagesAllowed;
    this.needed = bundle(Defaults.bundle("en").orElseThrow(), "en");
  }

  /** The languages of the site, in order; a language without a usable bundle is left out. */
  Map<String, Language> load(Iterable<Json.Str> tags) {
    Map<String, Language> languages = new LinkedHashMap<>();
    Map<String, Bundle.Message> wanted = new LinkedHashMap<>(needed.messages());
    boolean isSource = true;
    for (Json.Str tag : tags) {
      Optional<Bundle> bundle = bundle(tag);
      if (bundle.isPresent()) {
        bundles.put(tag.value(), bundle.get());
        check(bundle.get(), tag.value(), wanted, isSource && ownMessagesAllowed);
        if (isSource) {
          bundle.get().messages().forEach(wanted::putIfAbsent);
          wanted.keySet().forEach(key -> addOriginal(key, bundle.get()));
        }
        language(tag.value(), bundle.get()).ifPresent(l -> languages.put(l.tag(), l));
      }
      isSource = false;
    }
    return languages;
  }

  /** The messages of the source language, once all are loaded. */
  List<Original> originals() {
    return List.copyOf(originals.values());
  }

  /** The messages of a language that has a bundle of the site's own, by their keys. */
  Optional<Map<String, Json.Str>> own(String tag) {
    return Optional.ofNullable(bundles.get(tag))
        .filter(bundle -> folder.has(tag + ".json"))
        .map(bundle -> bundle.messages().entrySet().stream())
        .map(all -> all.collect(Collectors.toMap(Map.Entry::getKey, m -> m.getValue().pattern())));
  }

  /** In the source language's words and, where that is broken, those of codevs. */
  private void addOriginal(String key, Bundle source) {
    Optional.ofNullable(source.messages().getOrDefault(key, needed.messages().get(key)))
        .map(Bundle.Message::pattern)
        .map(
            text -> new Original(key, key, text, true, source.note(key).or(() -> needed.note(key))))
        .ifPresent(original -> originals.put(key, original));
  }

  private Optional<Bundle> bundle(Json.Str tag) {
    if (!SiteFile.isTag(tag.value())) {
      return Optional.empty();
    }
    String file = tag.value() + ".json";
    Optional<Source> source =
        folder.has(file) ? folder.text(file, problems) : Defaults.bundle(tag.value());
    if (source.isEmpty() && !folder.has(file)) {
      problems.add(
          tag.error(
              "the language \"" + tag.value() + "\" has no bundle; add " + folder.nameOf(file)));
    }
    return source
        .flatMap(text -> JsonReader.readObject(text, problems))
        .map(object -> Bundle.read(object, tag.value(), problems));
  }

  private Bundle bundle(Source source, String tag) {
    return JsonReader.readObject(source, problems)
        .map(object -> Bundle.read(object, tag, problems))
        .orElseThrow();
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
        .map(name -> new Language(tag, name, Direction.of(name), messages));
  }
}
