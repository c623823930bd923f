package dev.codevs.render;

import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the template of every page can ask for: {@code site}, {@code page}, the message functions
 * and, on pages about codes, {@code family}.
 */
final class PageModel {
  private final Site site;
  private final Slots slots;
  private final Map<String, Messages> messages;

  PageModel(Site site, Slots slots, Map<String, Messages> messages) {
    this.site = site;
    this.slots = slots;
    this.messages = messages;
  }

  /**
   * The model of a page.
   *
   * @param prose the language its prose is in
   */
  Map<String, Object> of(Language language, Language prose, PageAddress address) {
    Map<String, Object> model = new LinkedHashMap<>();
    Map<String, Object> siteModel = new LinkedHashMap<>();
    siteModel.put("name", site.name());
    siteModel.put("source", language(site.source()));
    siteModel.put("assets", List.copyOf(site.assets().keySet()));
    site.baseUrl().ifPresent(url -> siteModel.put("baseUrl", url));
    model.put("site", siteModel);
    model.put("page", page(language, prose, address));
    addMessages(model, language, prose);
    return model;
  }

  /**
   * What a template sees of a family.
   *
   * @param prose the language that the prose of the page is in
   */
  Map<String, Object> family(Family family, Language language, Language prose) {
    return new FamilyValues(site, family).model(language, prose);
  }

  /** What a template sees of a language. */
  static Map<String, Object> language(Language language) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("tag", language.tag());
    model.put("name", language.name());
    model.put("dir", language.direction().attribute());
    return model;
  }

  private void addMessages(Map<String, Object> model, Language language, Language prose) {
    model.put("t", MessageMethod.html(messages(language), slots));
    model.put("plain", MessageMethod.plain(messages(language), slots, language.direction()));
    model.put("prose", MessageMethod.html(messages(prose), slots));
    model.put("plainProse", MessageMethod.plain(messages(prose), slots, language.direction()));
    model.put("json", new JsonMethod(slots));
    model.put("jsonT", MessageMethod.json(messages(language), slots));
    model.put("jsonProse", MessageMethod.json(messages(prose), slots));
    model.put("named", new NameMethod(Bidi.turns(site, language), mark(language, prose)));
    model.put("listed", new ListMethod(messages(language)));
    model.put("proseMarked", Markup.of(mark(language, prose)));
    model.put("sourceMarked", Markup.of(mark(language, site.source())));
  }

  /**
   * The attributes of an element whose text is in another language than the page: its direction
   * only where that is another too.
   */
  static String mark(Language page, Language text) {
    if (page.equals(text)) {
      return "";
    }
    String direction = page.direction() == text.direction() ? "" : text.direction().attribute();
    return " lang=" + text.tag() + (direction.isEmpty() ? "" : " dir=" + direction);
  }

  private Messages messages(Language language) {
    Messages found = messages.get(language.tag());
    if (found == null) {
      throw new IllegalStateException("no messages for " + language.tag());
    }
    return found;
  }

  private Map<String, Object> page(Language language, Language prose, PageAddress address) {
    Map<String, Object> page = language(language);
    page.put("root", address.root());
    page.put("home", address.inFolderOf(language) + "index.html");
    page.put("search", address.inFolderOf(language) + "search.html");
    page.put("prose", language(prose));
    page.put("translated", prose.equals(language));
    page.put("languages", languages(language, address));
    page.put("alternates", alternates(language, address));
    if (site.baseUrl().isPresent()) {
      Language canonical = address.canonical(site, language);
      page.put("canonical", Markup.of(address.absolute(site.baseUrl().get(), canonical)));
    }
    return page;
  }

  private List<Map<String, Object>> languages(Language current, PageAddress address) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Language language : site.languages()) {
      Map<String, Object> one = language(language);
      one.put("url", Markup.of(address.in(language)));
      one.put("marked", Markup.of(mark(current, language)));
      one.put("current", language.equals(current));
      all.add(one);
    }
    return all;
  }

  /** The set of pages that are each other's translation; none for a duplicate or a single one. */
  private List<Map<String, Object>> alternates(Language current, PageAddress address) {
    List<Map<String, Object>> alternates = new ArrayList<>();
    boolean isIndexed = address.indexedIn().contains(current);
    if (site.baseUrl().isEmpty() || !isIndexed || address.indexedIn().size() < 2) {
      return alternates;
    }
    for (Language language : address.indexedIn()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("tag", language.tag());
      one.put("url", Markup.of(address.absolute(site.baseUrl().get(), language)));
      alternates.add(one);
    }
    return alternates;
  }
}
