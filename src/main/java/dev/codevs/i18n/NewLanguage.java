package dev.codevs.i18n;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.codevs.content.SiteLoader;
import dev.codevs.language.LanguageName;
import dev.codevs.language.LanguageTag;
import dev.codevs.model.Language;
import dev.codevs.model.Problem;
import dev.codevs.model.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds a language to a project: {@code codevs i18n add}. */
public final class NewLanguage {
  private static final String SITE = "content/site.json";

  private final Path folder;
  private final String tag;

  private NewLanguage(Path folder, String tag) {
    this.folder = folder;
    this.tag = tag;
  }

  /**
   * Names a language in {@code site.json} and, where codevs does not speak it, makes a bundle to be
   * translated. Nothing is written if the site would not build with them.
   *
   * @throws UnknownName for what is not a language, or one that the site has
   */
  public static Report run(Path folder, String tag) throws IOException {
    Project project = Project.load(folder);
    if (project.loaded().site().isEmpty()) {
      return Report.failed(project.errors());
    }
    NewLanguage language = new NewLanguage(folder, tag);
    language.check(project.loaded().site().get());
    return language.add(project, project.loaded().site().get());
  }

  private void check(Site site) {
    if (!LanguageTag.isTag(tag)) {
      throw new UnknownName(
          "\"" + tag + "\" is not a language tag; expected one like en, pt-BR or zh-Hant");
    }
    String canonical = LanguageTag.canonical(tag);
    if (!canonical.equals(tag)) {
      throw new UnknownName("\"" + tag + "\" is an old language tag; use " + canonical);
    }
    if (!LanguageTag.isKnown(tag)) {
      throw new UnknownName(
          "\"" + tag + "\" is not a language that Unicode knows; expected one like de or pt-BR");
    }
    if (site.languages().stream().anyMatch(language -> language.tag().equals(tag))) {
      throw new UnknownName("the site already has the language \"" + tag + "\"");
    }
  }

  private Report add(Project project, Site site) throws IOException {
    String bundle = "i18n/" + tag + ".json";
    Map<String, String> files = new LinkedHashMap<>();
    files.put(SITE, withLanguage(project.read(SITE)));
    boolean isSpoken = SiteLoader.speaks(tag);
    if (!isSpoken && project.read(bundle).isEmpty()) {
      files.put(bundle, new JsonLayout().write(messages(site.source())));
    }
    List<Problem> errors =
        Project.problemsWith(folder, files).stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      return Report.failed(errors);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Project.write(project.path(file.getKey()), file.getValue());
    }
    return new Report(List.of(), next(files.containsKey(bundle), bundle));
  }

  private Map<String, Object> messages(Language source) {
    Map<String, Object> messages = new LinkedHashMap<>();
    messages.put("@@locale", tag);
    messages.putAll(source.messages());
    messages.put(Language.NAME_KEY, LanguageName.of(tag));
    return messages;
  }

  private List<String> next(boolean hasBundle, String bundle) {
    List<String> lines = new ArrayList<>();
    lines.add(tag + ", " + LanguageName.of(tag) + ", is a language of the site now. Next:");
    if (hasBundle) {
      lines.add("- translate the values of " + bundle + ", which are copies of the originals");
    }
    lines.add("- translate the content into i18n/" + tag + "/<family>.json, by hand or by");
    lines.add("  codevs i18n extract -l " + tag + " and codevs i18n merge");
    lines.add("- run codevs i18n status -l " + tag + " to see what is left, and codevs check");
    return lines;
  }

  /** The site's file with one more language, laid out as those before it are. */
  private String withLanguage(String json) throws IOException {
    int begin = -1;
    int end = -1;
    int before = -1;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      boolean isIn = false;
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
          isIn =
              "languages".equals(parser.currentName())
                  && parser.getParsingContext().getParent().getParent().inRoot();
        } else if (parser.currentToken() == JsonToken.END_ARRAY) {
          isIn = false;
        } else if (isIn) {
          before = end;
          begin = (int) parser.currentTokenLocation().getCharOffset();
          parser.getText(); // A text is read lazily, and ends only then.
          end = (int) parser.currentLocation().getCharOffset();
        }
      }
    }
    String separator = before < 0 ? ", " : json.substring(before, begin);
    return json.substring(0, end) + separator + "\"" + tag + "\"" + json.substring(end);
  }
}
