package dev.codevs.render.page;

import dev.codevs.model.Family;
import dev.codevs.model.FamilyWords;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import dev.codevs.model.Translation;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.Markup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What templates see of a family. A page speaks of it in two languages: in its own where it leads
 * to the family, and in that of its prose, which may be the source language.
 */
final class FamilyModel {
  private final Site site;
  private final Family family;

  FamilyModel(Site site, Family family) {
    this.site = site;
    this.family = family;
  }

  /** What a page of a language, with its prose in another perhaps, sees of the family. */
  Map<String, Object> model(Language page, Language prose) {
    FamilyWords own = site.words(page, family);
    Map<String, Object> model = words(page);
    model.put("id", family.id());
    model.put("labelMarked", marked(page, own.label()));
    model.put("categoryMarked", marked(page, own.category()));
    model.put("prose", words(prose));
    site.repository().ifPresent(url -> model.put("translate", translate(url, page)));
    family
        .standard()
        .ifPresent(
            standard ->
                model.put("standard", Map.of("title", standard.title(), "url", standard.url())));
    return model;
  }

  /**
   * Where the family is translated: its file in the repository, as hosts such as GitHub and GitLab
   * show it with a button that edits it, or the repository where there is no such file yet.
   */
  private String translate(String repository, Language page) {
    return site.translation(page, family).equals(Translation.NONE)
        ? repository
        : repository + "/blob/HEAD/i18n/" + page.tag() + "/" + family.id() + ".json";
  }

  /** What it is called among the sentences of a language. */
  private Map<String, Object> words(Language language) {
    FamilyWords own = site.words(language, family);
    String category = own.category().orElse(family.category());
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("label", own.label().orElse(family.label()));
    words.put("category", category);
    words.put("phrase", phrase(language, own, category));
    return words;
  }

  /** The category inside a sentence, where an element says that it is in another language. */
  private Object phrase(Language language, FamilyWords own, String category) {
    String mark = own.category().isPresent() ? "" : LanguageMark.of(language, site.source());
    return mark.isEmpty()
        ? category
        : Markup.of("<bdi" + mark + ">" + Html.escape(category) + "</bdi>");
  }

  /** The attributes of an element whose text, if the language has none of its own, fell back. */
  private Object marked(Language page, Optional<?> own) {
    return Markup.of(own.isPresent() ? "" : LanguageMark.of(page, site.source()));
  }
}
