package dev.codevs.content;

import dev.codevs.model.Direction;
import dev.codevs.model.Language;
import dev.codevs.model.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the bundles of the site's languages, the site's own or codevs's, and holds each against the
 * messages that codevs needs.
 */
final class LanguageLoader {
  private final Folder folder;
  private final Problems problems;
  private final Bundle needed;
  private final boolean ownMessagesAllowed;

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
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    needed.messages().forEach((key, message) -> wanted.put(key, message.placeholders()));
    boolean isSource = true;
    for (Json.Str tag : tags) {
      Optional<Bundle> bundle = bundle(tag);
      if (bundle.isPresent()) {
        check(bundle.get(), tag.value(), wanted, isSource && ownMessagesAllowed);
        if (isSource) {
          bundle.get().messages().forEach((k, m) -> wanted.putIfAbsent(k, m.placeholders()));
        }
        language(tag.value(), bundle.get()).ifPresent(l -> languages.put(l.tag(), l));
      }
      isSource = false;
    }
    return languages;
  }

  private Optional<Bundle> bundle(Json.Str tag) {
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

  private void check(Bundle bundle, String tag, Map<String, Set<String>> wanted, boolean mayAdd) {
    String file = folder.nameOf(tag + ".json");
    Set<String> missing = new LinkedHashSet<>(wanted.keySet());
    missing.removeAll(bundle.messages().keySet());
    for (String key : missing) {
      problems.add(Problem.inFile(file, "the message \"" + key + "\" is missing; add it"));
    }
    bundle
        .messages()
        .forEach(
            (key, message) -> {
              if (wanted.containsKey(key)) {
                checkPlaceholders(key, message, wanted.get(key));
              } else if (!mayAdd) {
                problems.add(
                    message
                        .pattern()
                        .error(
                            "unknown message \""
                                + key
                                + "\""
                                + Suggestion.didYouMean(
                                    key, missing.isEmpty() ? wanted.keySet() : missing)));
              }
            });
  }

  private void checkPlaceholders(String key, Bundle.Message message, Set<String> wanted) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(message.placeholders());
    Set<String> unknown = new TreeSet<>(message.placeholders());
    unknown.removeAll(wanted);
    for (String name : missing) {
      problems.add(
          message
              .pattern()
              .error(
                  "\"" + key + "\" lacks the placeholder {" + name + "}; put it where it belongs"));
    }
    for (String name : unknown) {
      problems.add(
          message
              .pattern()
              .error(
                  "\""
                      + key
                      + "\" has the unknown placeholder {"
                      + name
                      + "}"
                      + Suggestion.didYouMean(name, wanted)));
    }
  }

  private static Optional<Language> language(String tag, Bundle bundle) {
    Map<String, String> messages = new LinkedHashMap<>();
    bundle.messages().forEach((key, message) -> messages.put(key, message.pattern().value()));
    return Optional.ofNullable(messages.get(Language.NAME_KEY))
        .map(name -> new Language(tag, name, Direction.of(name), messages));
  }
}
