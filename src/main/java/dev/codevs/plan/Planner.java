package dev.codevs.plan;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Limits;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns a site into its routes. */
public final class Planner {

  private final Site site;
  private final List<Route> routes = new ArrayList<>();

  private Planner(Site site) {
    this.site = site;
  }

  /** Every file the site will have, sorted by path. */
  public static List<Route> plan(Site site) {
    return new Planner(site).plan();
  }

  private List<Route> plan() {
    routes.add(new Route.Root(site.source()));
    routes.add(new Route.NotFound(site.source()));
    routes.add(new Route.Robots());
    site.assets().keySet().forEach(name -> routes.add(new Route.Asset(name)));
    site.languages().forEach(this::addSite);
    site.families().forEach(this::addFamily);
    addSitemap();
    routes.sort(Comparator.comparing(Route::path));
    return List.copyOf(routes);
  }

  private void addSite(Language language) {
    routes.add(new Route.Home(language));
    routes.add(new Route.Search(language));
    routes.add(new Route.FinderIndex(language));
    if (site.baseUrl().isPresent()) {
      routes.add(new Route.OpenSearch(language));
    }
  }

  private void addFamily(Family family) {
    Pairs pairs = Pairs.of(family);
    for (Language language : site.languages()) {
      routes.add(new Route.FamilyPage(language, family));
      family
          .classesWithPages()
          .forEach(one -> routes.add(new Route.ClassPage(language, family, one)));
      family.codes().forEach(code -> routes.add(new Route.CodePage(language, family, code)));
      addComparisons(language, family, pairs);
    }
  }

  private void addComparisons(Language language, Family family, Pairs pairs) {
    List<Code> codes = family.codes();
    boolean[] spoken = new boolean[codes.size()];
    for (int i = 0; i < spoken.length; i++) {
      spoken[i] = !language.isPseudo() && site.speaks(language, family, codes.get(i));
    }
    for (int a = 0; a < spoken.length; a++) {
      for (int b = a + 1; b < spoken.length; b++) {
        if (pairs.has(a, b)) {
          boolean listed = spoken[a] && spoken[b] && !pairs.isThin(a, b);
          routes.add(Route.Comparison.of(language, family, codes.get(a), codes.get(b), listed));
        }
      }
    }
  }

  /** A sitemap holds absolute addresses only, so a site without a base URL has none. */
  private void addSitemap() {
    if (site.baseUrl().isEmpty()) {
      return;
    }
    long pages = routes.stream().filter(site::isListed).count();
    routes.add(new Route.SitemapIndex());
    for (int part = 0; part * (long) Limits.SITEMAP_ADDRESSES < pages; part++) {
      routes.add(new Route.SitemapPart(part + 1));
    }
  }
}
