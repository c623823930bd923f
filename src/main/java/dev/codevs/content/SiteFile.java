package dev.codevs.content;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.JsonReader;
import dev.codevs.content.json.Problems;
import dev.codevs.content.project.Folder;
import dev.codevs.content.prose.Ids;
import dev.codevs.content.prose.ReferenceReader;
import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Glossary;
import dev.codevs.language.LanguageTag;
import dev.codevs.model.Problem;
import dev.codevs.model.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of {@code content/site.json}.
 *
 * @param baseUrl ends in {@code /}
 * @param repository does not end in {@code /}
 * @param languages the tags, the source language first
 * @param facts the facts that codes may state, built-in and defined by the site
 * @param families the ids, in order
 * @param across which pairs across families have a page
 */
record SiteFile(
    String name,
    Optional<String> baseUrl,
    Optional<String> repository,
    List<Json.Str> languages,
    FactDefinitions facts,
    List<Json.Str> families,
    Site.Across across) {

  static final String FILE = "site.json";

  /**
   * The folder of JSON Schemas for editors; it stands among the families' folders and is no family.
   */
  static final String SCHEMA_FOLDER = "schema";

  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "$schema",
              "name",
              "baseUrl",
              "repository",
              "languages",
              FactDefinitions.KEY,
              "families",
              "across"));

  /** Reads the file; empty, with a problem, if there is no file, no JSON object or no language. */
  static Optional<SiteFile> read(Folder content, Problems problems) {
    if (content.folders().contains(FILE)) {
      problems.add(Problem.inFile(content.nameOf(FILE), "is a folder; expected a file"));
      return Optional.empty();
    }
    if (!content.has(FILE)) {
      problems.add(
          Problem.inFile(
              content.nameOf(FILE),
              "is missing; it names the site, its languages and its families. Is this the folder"
                  + " that holds content/?"));
      return Optional.empty();
    }
    return content
        .text(FILE, problems)
        .flatMap(source -> JsonReader.readObject(source, problems))
        .flatMap(object -> read(object, problems));
  }

  /** The values of a list, each once, in order. */
  static Set<String> values(List<Json.Str> list) {
    return new LinkedHashSet<>(list.stream().map(Json.Str::value).toList());
  }

  /**
   * The target languages of translation: all languages of a list except the first, which is the
   * source language.
   */
  static Set<String> translated(List<Json.Str> languages) {
    return values(
        languages.stream()
            .skip(1)
            .filter(language -> LanguageTag.isTag(language.value()))
            .toList());
  }

  private static Optional<SiteFile> read(Json.Obj object, Problems problems) {
    Fields fields = new Fields(object, KEYS, problems);
    Optional<Json.Str> name = fields.requiredText("name");
    Optional<String> baseUrl = base(fields, "baseUrl", problems).map(url -> url + "/");
    Optional<String> repository = base(fields, "repository", problems);
    List<Json.Str> languages = list(fields, "languages", problems);
    languages.forEach(tag -> checkTag(tag, problems));
    List<Json.Str> families = list(fields, "families", problems);
    for (Json.Str family : families) {
      complaint(family.value())
          .ifPresent(
              what ->
                  problems.add(
                      family.error("the id \"" + family.value() + "\" " + what + "; rename it")));
    }
    FactDefinitions facts = FactDefinitions.read(fields, problems);
    Site.Across across = across(fields);
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SiteFile(
            name.map(Json.Str::value).orElse(""),
            baseUrl,
            repository,
            languages,
            facts,
            families,
            across));
  }

  private static void checkTag(Json.Str tag, Problems problems) {
    if (!LanguageTag.isTag(tag.value())) {
      problems.add(
          tag.error(
              "\""
                  + tag.value()
                  + "\" is not a language tag; expected one like en, pt-BR or zh-Hant"));
    }
  }

  private static Site.Across across(Fields fields) {
    List<Site.Across> all = List.of(Site.Across.values());
    return fields
        .optionalWord("across", all.stream().map(Site.Across::key).toList())
        .flatMap(word -> all.stream().filter(one -> one.key().equals(word)).findFirst())
        .orElse(Site.Across.EQUIVALENTS);
  }

  /** A complaint about the id of a family; empty if the id is valid. */
  static Optional<String> complaint(String family) {
    if (family.equals(SCHEMA_FOLDER)) {
      return Optional.of("is the name of the folder for JSON Schemas");
    }
    if (family.equals(Glossary.NAME) || Catalog.isReserved(family)) {
      return Optional.of("is kept for a file beside the translations");
    }
    return Ids.complaint(family);
  }

  /** The value of a base address, without a slash at its end; codevs appends paths to it. */
  private static Optional<String> base(Fields fields, String key, Problems problems) {
    return fields
        .optionalText(key)
        .filter(url -> isBase(url, problems))
        .map(url -> url.value().endsWith("/") ? chop(url.value()) : url.value());
  }

  private static String chop(String text) {
    return text.substring(0, text.length() - 1);
  }

  private static boolean isBase(Json.Str url, Problems problems) {
    if (!ReferenceReader.isHttps(url, problems)) {
      return false;
    }
    if (url.value().matches("[^?#]*")) {
      return true;
    }
    problems.add(
        url.error("\"" + url.value() + "\" has a ? or a #; pages are added to it, leave them out"));
    return false;
  }

  private static List<Json.Str> list(Fields fields, String key, Problems problems) {
    int before = problems.count();
    Optional<Json> given = fields.required(key);
    List<Json.Str> items = new ArrayList<>(fields.texts(key));
    if (given.isPresent() && items.isEmpty() && problems.count() == before) {
      problems.add(given.get().error("\"" + key + "\" is empty; name at least one"));
    }
    Set<String> seen = new HashSet<>();
    items.removeIf(
        item -> {
          boolean again = !seen.add(item.value());
          if (again) {
            problems.add(item.error("\"" + item.value() + "\" is already listed; keep one"));
          }
          return again;
        });
    return items;
  }
}
