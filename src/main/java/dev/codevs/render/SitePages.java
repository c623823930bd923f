package dev.codevs.render;

import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Limits;
import dev.codevs.model.Site;
import dev.codevs.render.page.PageAddress;
import dev.codevs.render.page.PageModel;
import dev.codevs.render.page.PreparedPage;
import dev.codevs.render.template.Templates;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The pages about the site as a whole: home, search, root and not-found. */
final class SitePages {
  private final Site site;
  private final Templates templates;
  private final PageModel pages;
  private final Function<Family, FamilyPages> families;

  SitePages(
      Site site, Templates templates, PageModel pages, Function<Family, FamilyPages> families) {
    this.site = site;
    this.templates = templates;
    this.pages = pages;
    this.families = families;
  }

  PreparedPage home(Language language) {
    PageAddress address = new PageAddress(1, "index.html", site.languages());
    Map<String, Object> model = pages.of(language, language, address);
    model.put("families", site.families().stream().map(f -> family(language, f)).toList());
    return run("home.ftlh", model);
  }

  /** The page on which readers search for codes. */
  PreparedPage search(Language language) {
    PageAddress address = new PageAddress(1, "search.html", site.languages());
    Map<String, Object> model = pages.of(language, language, address);
    model.put("families", site.families().stream().map(f -> family(language, f)).toList());
    return run("search.ftlh", model);
  }

  /**
   * The root page, which links to the home pages. It names the source language's home page as
   * canonical, because search engines treat the two as duplicates.
   */
  PreparedPage root() {
    PageAddress address = new PageAddress(0, "index.html", List.of());
    Map<String, Object> model = pages.of(site.source(), site.source(), address);
    return run("root.ftlh", model);
  }

  /**
   * The not-found page. A host shows it for an address of any depth, so its links begin at the
   * host's root.
   */
  PreparedPage notFound() {
    PageAddress address = new PageAddress(0, "index.html", List.of());
    Map<String, Object> model = pages.of(site.source(), site.source(), address);
    model.put("base", site.baseUrl().map(url -> URI.create(url).getRawPath()).orElse("/"));
    return run("not-found.ftlh", model);
  }

  private Map<String, Object> family(Language language, Family family) {
    Map<String, Object> model = new LinkedHashMap<>(pages.family(family, language, language));
    model.put("url", family.id() + "/index.html");
    FamilyPages own = families.apply(family);
    model.put("codes", own.codeModels());
    model.put("asked", own.answeredLinks(Limits.ASKED_PAIRS));
    model.put("pairs", own.pairs());
    return model;
  }

  private PreparedPage run(String template, Map<String, Object> model) {
    return PreparedPage.of(templates.run(template, model));
  }
}
