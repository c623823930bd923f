package dev.codevs.content.translation;

import dev.codevs.content.json.Json;
import dev.codevs.content.json.JsonReader;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.Suggestion;
import dev.codevs.content.project.Folder;
import dev.codevs.content.project.LoadTask;
import dev.codevs.model.Family;
import dev.codevs.model.Problem;
import dev.codevs.model.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the folder {@code i18n/<language>/}: the translations of the families, the records that
 * show which translations are outdated, and the glossary. The constructor starts one parallel task
 * for each file. The method that first needs a file waits for its task, and reports the problems of
 * the file.
 */
public final class TranslationFolder {
  private static final String JSON = ".json";

  private final String tag;
  private final Folder folder;
  private final Problems problems;
  private final Map<String, LoadTask<Optional<Json.Obj>>> files = new HashMap<>();

  private final Map<String, LoadTask<Translated>> families = new LinkedHashMap<>();

  /** The catalog of a family's texts and the translation, which is empty if there is no file. */
  private record Translated(Catalog catalog, Optional<Translation> translation) {}

  /** Starts to read the files of a language's folder that belong to families of the site. */
  public TranslationFolder(String tag, Folder folder, Set<String> families, Problems problems) {
    this.tag = tag;
    this.folder = folder;
    this.problems = problems;
    start(Glossary.NAME + JSON);
    start(Catalog.MESSAGES + Catalog.STAMPS);
    for (String family : families) {
      start(family + JSON);
      start(family + Catalog.STAMPS);
    }
  }

  private void start(String file) {
    if (folder.has(file)) {
      files.put(
          file,
          LoadTask.start(
              own -> folder.text(file, own).flatMap(source -> JsonReader.readObject(source, own))));
    }
  }

  private Optional<Json.Obj> object(String file, Problems own) {
    return Optional.ofNullable(files.get(file)).flatMap(part -> part.join(own));
  }

  /** Reports each file and folder whose name belongs to no translation. */
  public void checkEntries(Set<String> families) {
    for (String name : folder.folders()) {
      problems.add(
          Problem.inFile(
              folder.nameOf(name),
              "is a folder, which is not read; move its files up, or remove it"));
    }
    for (String file : folder.files()) {
      String id = file.endsWith(JSON) ? file.substring(0, file.length() - JSON.length()) : file;
      Optional<String> stamped = Catalog.ofStamps(file);
      Set<String> known = new LinkedHashSet<>(families);
      known.add(stamped.isPresent() ? Catalog.MESSAGES : Glossary.NAME);
      if (!known.contains(stamped.orElse(id))) {
        problems.add(
            Problem.inFile(
                folder.nameOf(file),
                "is not named after a family of the site" + Suggestion.orOneOf(id, families)));
      }
    }
  }

  /** The glossary; without terms if there is no file. */
  public Glossary glossary() {
    return object(Glossary.NAME + JSON, problems)
        .map(object -> Glossary.read(object, problems))
        .orElse(Glossary.NONE);
  }

  /** The catalog of the language's bundle. */
  public Catalog messages(String file, BundleLoader.OwnMessages own) {
    return catalog(Catalog.MESSAGES, file, own.originals(), own.translations(), problems);
  }

  /**
   * Starts to load the translation of a family.
   *
   * @param ids the ids of all codes of the family, including codes whose file is broken
   */
  public void start(Family family, Set<String> ids, Originals originals) {
    families.put(family.id(), LoadTask.start(own -> translation(family, ids, originals, own)));
  }

  /**
   * Waits for the started translations and returns them by the ids of their families.
   *
   * @param catalogs gets the catalog of each family
   */
  public Map<String, Translation> translations(List<Catalog> catalogs) {
    Map<String, Translation> translations = new LinkedHashMap<>();
    families.forEach(
        (id, part) -> {
          Translated translated = part.join(problems);
          catalogs.add(translated.catalog());
          translated.translation().ifPresent(translation -> translations.put(id, translation));
        });
    return translations;
  }

  private Translated translation(
      Family family, Set<String> ids, Originals originals, Problems own) {
    String file = family.id() + JSON;
    Optional<Json.Obj> object = object(file, own);
    Map<String, Json.Str> texts = object.map(TranslationLoader::texts).orElse(Map.of());
    Catalog catalog = catalog(family.id(), folder.nameOf(file), originals.of(family), texts, own);
    return new Translated(
        catalog,
        object.map(given -> TranslationLoader.load(given, family, ids, catalog.outdated(), own)));
  }

  private Catalog catalog(
      String name,
      String file,
      List<Original> originals,
      Map<String, Json.Str> translations,
      Problems own) {
    Map<String, TranslationRecord> stamps = stamps(name, own);
    List<Catalog.Entry> entries = new ArrayList<>();
    for (Original original : originals) {
      String key = original.key();
      entries.add(
          new Catalog.Entry(
              original.unit(),
              key,
              new PlacedText(original.text()),
              original.isRequired(),
              original.note(),
              Optional.ofNullable(translations.get(key)).map(PlacedText::new),
              Optional.ofNullable(stamps.get(key))));
    }
    return new Catalog(tag, name, file, List.copyOf(entries));
  }

  /**
   * The records in a file, by the keys of their texts. A record without a text is no problem:
   * codevs drops the record when it writes the file again.
   */
  private Map<String, TranslationRecord> stamps(String name, Problems own) {
    Map<String, TranslationRecord> stamps = new HashMap<>();
    Map<String, Json.Member> members =
        object(name + Catalog.STAMPS, own).map(Json.Obj::members).orElse(new LinkedHashMap<>());
    members.forEach(
        (key, member) -> {
          Optional<TranslationRecord> stamp =
              member.value() instanceof Json.Str text
                  ? TranslationRecord.parse(text.value())
                  : Optional.empty();
          stamp.ifPresentOrElse(
              given -> stamps.put(key, given),
              () ->
                  own.add(
                      member
                          .value()
                          .error(
                              member.value().described()
                                  + " is not what codevs writes here; remove the line, and run"
                                  + " codevs i18n record")));
        });
    return stamps;
  }
}
