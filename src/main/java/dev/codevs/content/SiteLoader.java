package dev.codevs.content;

import dev.codevs.content.json.CodeMention;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.Suggestion;
import dev.codevs.content.project.Defaults;
import dev.codevs.content.project.Folder;
import dev.codevs.content.project.ProjectFiles;
import dev.codevs.content.project.TemplateFiles;
import dev.codevs.content.prose.Ids;
import dev.codevs.content.translation.BundleLoader;
import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Glossary;
import dev.codevs.content.translation.TranslationFolder;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Problem;
import dev.codevs.model.Site;
import dev.codevs.model.Translation;
import dev.codevs.model.text.CodeRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Loads a project folder into a {@link Site}. The loader reads {@code content/site.json}, then
 * starts parallel tasks for the bundles, the translations and the families, waits for the families
 * in order and starts the translations of each, and last checks the pairs across families and each
 * mention of a code. Every input is read once, in name order; all problems of all files are
 * collected; a {@link Site} exists only if there is no error.
 */
public final class SiteLoader {
  private final ProjectFiles inputs;
  private final Problems problems = new Problems();

  /**
   * The ids of each family's codes, including codes whose file is broken, because other files may
   * name a broken code.
   */
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();

  private final List<Catalog> catalogs = new ArrayList<>();
  private final Map<String, Glossary> glossaries = new LinkedHashMap<>();

  private SiteLoader(ProjectFiles inputs) {
    this.inputs = inputs;
  }

  /** Loads the project in a folder. Bad input becomes problems of the result. */
  public static LoadResult load(Path project) {
    return load(project, Map.of());
  }

  /**
   * Loads the project in a folder as if some of its files had other texts.
   *
   * @param drafts the other texts, by path from the folder
   */
  public static LoadResult load(Path project, Map<String, String> drafts) {
    ProjectFiles files = new ProjectFiles(project, drafts);
    return load(files, TemplateFiles.load(files));
  }

  /** Loads a project whose templates are already read. */
  public static LoadResult load(ProjectFiles files, TemplateFiles templates) {
    return new SiteLoader(files).load(templates);
  }

  /** Whether codevs has a bundle for a language. */
  public static boolean speaks(String tag) {
    return Defaults.bundle(tag).isPresent();
  }

  private LoadResult load(TemplateFiles templates) {
    problems.addAll(templates.problems());
    Folder content = Folder.list(inputs, "content", problems);
    Folder i18n = Folder.list(inputs, "i18n", problems);
    Optional<SiteFile> siteFile = SiteFile.read(content, problems);
    if (siteFile.isEmpty()) {
      return loaded(Optional.empty(), templates);
    }
    SiteFile file = siteFile.get();
    // All tasks start before this thread waits for the first one. This thread waits for the codes
    // first: their files are many and small, so that it reads some of them itself.
    BundleLoader bundles = new BundleLoader(i18n, file.languages(), problems);
    Map<String, FamilyLoader> loaders = startFamilies(content, file);
    Map<String, TranslationFolder> folders = startTranslations(i18n, file);
    Map<String, Family> families = families(loaders, folders.values());
    checkContentEntries(content, file);
    checkI18nEntries(i18n, file);
    Map<String, Language> languages = bundles.load(templates.hasOwn(), file.facts().defined());
    file.families().forEach(family -> checkHasFolder(family, content));
    Map<String, Map<String, Translation>> translations = translations(i18n, bundles, folders);
    problems.mentions().forEach(this::checkMention);
    AcrossChecks.check(List.copyOf(families.values()), file.across(), problems);
    if (problems.hasErrors()) {
      return loaded(Optional.empty(), templates);
    }
    Site site =
        new Site(
            file.name(),
            file.baseUrl(),
            file.repository(),
            List.copyOf(languages.values()),
            file.facts().inTable(),
            List.copyOf(families.values()),
            file.across(),
            translations,
            templates.templates(),
            templates.assets());
    return loaded(Optional.of(site), templates);
  }

  private LoadResult loaded(Optional<Site> site, TemplateFiles templates) {
    return new LoadResult(site, templates.templates(), catalogs, glossaries, problems.sorted());
  }

  private void checkContentEntries(Folder content, SiteFile file) {
    for (String name : content.files()) {
      if (!name.equals(SiteFile.FILE)) {
        problems.add(
            Problem.inFile(
                content.nameOf(name),
                "is not read; put codes into the folder of their family, remove other files"));
      }
    }
    Set<String> listed = SiteFile.values(file.families());
    for (String name : content.folders()) {
      if (!name.equals(SiteFile.SCHEMA_FOLDER) && !listed.contains(name)) {
        problems.add(
            Problem.inFile(
                content.nameOf(name),
                "is a family that \"families\" in content/site.json does not name; add it there, or"
                    + " remove the folder"));
      }
    }
  }

  private Map<String, FamilyLoader> startFamilies(Folder content, SiteFile file) {
    Map<String, FamilyLoader> started = new LinkedHashMap<>();
    for (Json.Str id : file.families()) {
      if (content.folders().contains(id.value()) && SiteFile.complaint(id.value()).isEmpty()) {
        FamilyLoader loader = new FamilyLoader(inputs, id.value(), file.facts(), problems);
        ids.put(id.value(), loader.ids());
        started.put(id.value(), loader);
      }
    }
    return started;
  }

  private void checkHasFolder(Json.Str id, Folder content) {
    if (!content.folders().contains(id.value()) && SiteFile.complaint(id.value()).isEmpty()) {
      Set<String> folders = new TreeSet<>(content.folders());
      folders.remove(SiteFile.SCHEMA_FOLDER);
      problems.add(
          id.error(
              "the family \""
                  + id.value()
                  + "\" has no folder "
                  + content.nameOf(id.value())
                  + "; add it, or correct the name"
                  + Suggestion.didYouMean(id.value(), folders)));
    }
  }

  /** Waits for the families in order, and starts the translations of each family after it. */
  private Map<String, Family> families(
      Map<String, FamilyLoader> loaders, Collection<TranslationFolder> folders) {
    Map<String, Family> families = new LinkedHashMap<>();
    loaders.forEach(
        (id, loader) ->
            loader
                .load(ids)
                .ifPresent(
                    family -> {
                      families.put(id, family);
                      folders.forEach(
                          folder -> folder.start(family, loader.ids(), loader.originals()));
                    }));
    return families;
  }

  private void checkI18nEntries(Folder i18n, SiteFile file) {
    Set<String> listed = SiteFile.values(file.languages());
    for (String name : i18n.files()) {
      String tag = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
      if (!name.endsWith(".json")) {
        problems.add(
            Problem.inFile(i18n.nameOf(name), "is not a .json file; i18n/ holds one per language"));
      } else if (!listed.contains(tag)) {
        problems.add(notListed(i18n.nameOf(name)));
      }
    }
    for (String tag : i18n.folders()) {
      if (!listed.contains(tag)) {
        problems.add(notListed(i18n.nameOf(tag)));
      } else if (tag.equals(file.languages().get(0).value())) {
        problems.add(
            Problem.inFile(
                i18n.nameOf(tag),
                "translates the source language, whose prose lies in content/; remove it"));
      }
    }
  }

  private static Problem notListed(String name) {
    return Problem.inFile(
        name,
        "is for a language that \"languages\" in content/site.json does not name; add it there, or"
            + " remove this");
  }

  private Map<String, TranslationFolder> startTranslations(Folder i18n, SiteFile file) {
    Map<String, TranslationFolder> started = new LinkedHashMap<>();
    Set<String> listed = SiteFile.values(file.families());
    for (String tag : SiteFile.translated(file.languages())) {
      Folder folder =
          i18n.folders().contains(tag)
              ? Folder.list(inputs, i18n.nameOf(tag), problems)
              : Folder.empty(inputs, i18n.nameOf(tag));
      TranslationFolder language = new TranslationFolder(tag, folder, listed, problems);
      language.checkEntries(listed);
      started.put(tag, language);
    }
    return started;
  }

  private Map<String, Map<String, Translation>> translations(
      Folder i18n, BundleLoader bundles, Map<String, TranslationFolder> folders) {
    Map<String, Map<String, Translation>> translations = new LinkedHashMap<>();
    folders.forEach(
        (tag, language) -> {
          glossaries.put(tag, language.glossary());
          bundles
              .own(tag)
              .map(own -> language.messages(i18n.nameOf(tag + ".json"), own))
              .ifPresent(catalogs::add);
          translations.put(tag, language.translations(catalogs));
        });
    return translations;
  }

  private void checkMention(CodeMention mention) {
    CodeRef target = mention.target();
    Set<String> codes = ids.getOrDefault(target.family(), Set.of());
    if (!ids.containsKey(target.family())) {
      problems.add(
          mention.error(
              mention.what()
                  + " names the family \""
                  + target.family()
                  + "\", which does not exist"
                  + Suggestion.orOneOf(target.family(), ids.keySet())));
    } else if (!codes.contains(target.code())) {
      String id = Ids.of(target.code());
      problems.add(
          mention.error(
              mention.what()
                  + " names the code \""
                  + target.code()
                  + "\", which "
                  + target.family()
                  + " does not have"
                  + Suggestion.orOneOf(codes.contains(id) ? id : target.code(), codes)));
    }
  }
}
