package dev.codevs.render.page;

import dev.codevs.model.Fact;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import dev.codevs.render.message.JsonMethod;
import dev.codevs.render.message.ListMethod;
import dev.codevs.render.message.MessageMethod;
import dev.codevs.render.message.Messages;
import dev.codevs.render.message.NameIsolation;
import dev.codevs.render.message.NameMethod;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The values that every template can use: {@code site}, {@code page}, the message functions and, on
 * pages about codes, {@code family}.
 */
public final class PageModel {
  private final Site site;
  private final Slots slots;
  private final Map<String, Messages> messages;

  /**
   * The values that do not depend on the page's address, by the tags of the page's language and of
   * its prose.
   */
  private final Map<String, Map<String, Object>> shared = new ConcurrentHashMap<>();

  private final Map<String, Map<String, Object>> families = new ConcurrentHashMap<>();

  public PageModel(Site site, Slots slots, Map<String, Messages> messages) {
    this.site = site;
    this.slots = slots;
    this.messages = messages;
  }

  /**
   * The template values of a page.
   *
   * @param prose the language of the page's prose
   */
  public Map<String, Object> of(Language language, Language prose, PageAddress address) {
    String key = language.tag() + " " + prose.tag();
    Map<String, Object> model =
        new HashMap<>(shared.computeIfAbsent(key, unused -> shared(language, prose)));
    model.put("page", page(language, prose, address));
    return model;
  }

  private Map<String, Object> shared(Language language, Language prose) {
    Map<String, Object> siteModel = new LinkedHashMap<>();
    siteModel.put("name", site.name());
    siteModel.put("source", language(site.source()));
    siteModel.put("assets", List.copyOf(site.assets().keySet()));
    site.baseUrl().ifPresent(url -> siteModel.put("baseUrl", url));
    Map<String, Object> model = new HashMap<>();
    model.put("site", siteModel);
    addMessages(model, language, prose);
    return model;
  }

  /**
   * The template values of a family.
   *
   * @param language the language of the page
   * @param prose the language of the page's prose
   */
  public Map<String, Object> family(Family family, Language language, Language prose) {
    return families.computeIfAbsent(
        family.id() + " " + language.tag() + " " + prose.tag(),
        unused -> new FamilyModel(site, family).model(language, prose));
  }

  /** The template values of a language. */
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
    model.put(
        "named",
        new NameMethod(NameIsolation.alone(site, language), LanguageMark.of(language, prose)));
    model.put("listed", new ListMethod(messages(language)));
    model.put("proseMarked", Markup.of(LanguageMark.of(language, prose)));
    model.put("sourceMarked", Markup.of(LanguageMark.of(language, site.source())));
  }

  /** The facts of the site, in the order of tables. */
  public List<Fact> facts() {
    return site.facts();
  }

  /**
   * The languages for sentences on a page, the preferred one first: the page's language, then the
   * source language.
   */
  public List<Speech> speeches(Language page) {
    return Stream.of(page, site.source())
        .distinct()
        .map(said -> new Speech(messages(said), slots, LanguageMark.of(page, said)))
        .toList();
  }

  /**
   * The messages of a language.
   *
   * @throws IllegalStateException if the language is neither the page's nor the source language
   */
  public Messages messages(Language language) {
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
    page.put("languages", new LazyModels(site.languages(), one -> in(one, language, address)));
    page.put(
        "alternates",
        new LazyModels(alternates(language, address), one -> alternate(one, address)));
    if (site.baseUrl().isPresent()) {
      Language canonical = address.canonical(site, language);
      page.put("canonical", Markup.of(address.absolute(site.baseUrl().get(), canonical)));
    }
    return page;
  }

  private Map<String, Object> in(Language language, Language current, PageAddress address) {
    Map<String, Object> one = language(language);
    one.put("url", Markup.of(address.in(language)));
    one.put("marked", Markup.of(LanguageMark.of(current, language)));
    one.put("current", language.equals(current));
    return one;
  }

  /**
   * The languages of a page that are translations of each other, for {@code hreflang}; none if this
   * page is a duplicate, if it has no translation, or if the site has no base URL.
   */
  private List<Language> alternates(Language current, PageAddress address) {
    boolean isIndexed = address.indexedIn().contains(current);
    return site.baseUrl().isEmpty() || !isIndexed || address.indexedIn().size() < 2
        ? List.of()
        : address.indexedIn();
  }

  private Map<String, Object> alternate(Language language, PageAddress address) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("tag", language.tag());
    one.put("url", Markup.of(address.absolute(site.baseUrl().orElseThrow(), language)));
    return one;
  }

  /**
   * A list with the values of one language at each index, computed at each read: most templates
   * never read it.
   */
  private static final class LazyModels extends AbstractList<Map<String, Object>> {
    private final List<Language> languages;
    private final Function<Language, Map<String, Object>> maker;

    LazyModels(List<Language> languages, Function<Language, Map<String, Object>> maker) {
      this.languages = languages;
      this.maker = maker;
    }

    @Override
    public Map<String, Object> get(int i) {
      return maker.apply(languages.get(i));
    }

    @Override
    public int size() {
      return languages.size();
    }
  }
}
