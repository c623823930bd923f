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
 * The template values of a family. They are in two languages: links and headings use the page's
 * language, and the values under {@code prose} use the language of the page's prose, which may be
 * the source language.
 */
final class FamilyModel {
  private final Site site;
  private final Family family;

  FamilyModel(Site site, Family family) {
    this.site = site;
    this.family = family;
  }

  /**
   * The template values for a page.
   *
   * @param page the language of the page
   * @param prose the language of the page's prose
   */
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
   * The address at which a reader can translate the family: its file in the repository, in the form
   * that GitHub and GitLab show with an edit button; if the family is not translated yet, the
   * repository.
   */
  private String translate(String repository, Language page) {
    return site.translation(page, family).equals(Translation.NONE)
        ? repository
        : repository + "/blob/HEAD/i18n/" + page.tag() + "/" + family.id() + ".json";
  }

  /** The words for the family in sentences of a language. */
  private Map<String, Object> words(Language language) {
    FamilyWords own = site.words(language, family);
    String category = own.category().orElse(family.category());
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("label", own.label().orElse(family.label()));
    words.put("category", category);
    words.put("phrase", phrase(language, own, category));
    return words;
  }

  /**
   * The category for the inside of a sentence. If it is in another language than the sentence, it
   * is inside an element whose attributes say so.
   */
  private Object phrase(Language language, FamilyWords own, String category) {
    String mark = own.category().isPresent() ? "" : LanguageMark.of(language, site.source());
    return mark.isEmpty()
        ? category
        : Markup.of("<bdi" + mark + ">" + Html.escape(category) + "</bdi>");
  }

  /**
   * The attributes of the element around a text: empty if the page's language has the text, else
   * the attributes of the source language.
   */
  private Object marked(Language page, Optional<?> own) {
    return Markup.of(own.isPresent() ? "" : LanguageMark.of(page, site.source()));
  }
}
