package dev.codevs.render.page;

import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Templates;
import java.util.List;
import java.util.Map;

/**
 * The values with which all pages of a language are rendered.
 *
 * @param site the part of the site that the pages can show ({@link Site#seenIn})
 */
public record LanguageContext(
    Site site, Language language, Templates templates, Slots slots, PageModel pages) {

  /**
   * The template values of a page in a family's folder.
   *
   * @param prose the language of the page's prose
   * @param file the name of the page's file in the folder
   * @param indexedIn the languages in which the page is not a duplicate, in the site's order
   */
  public Map<String, Object> model(
      Family family, Language prose, String file, List<Language> indexedIn) {
    PageAddress address = new PageAddress(2, family.id() + "/" + file, indexedIn);
    Map<String, Object> model = pages.of(language, prose, address);
    model.put("family", pages.family(family, language, prose));
    return model;
  }
}
