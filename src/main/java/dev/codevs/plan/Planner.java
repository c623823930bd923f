package dev.codevs.plan;

import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Limits;
import dev.codevs.model.Pairs;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists the routes of a site: pages about the site, its families, codes and pairs in each language,
 * then the sitemap, whose number of files depends on the number of listed pages.
 */
public final class Planner {

  private final Site site;
  private final Pairs pairs;
  private final List<Route> routes = new ArrayList<>();

  private Planner(Site site, Pairs pairs) {
    this.site = site;
    this.pairs = pairs;
  }

  /**
   * All routes of a site, sorted by path.
   *
   * @param pairs the pairs of the site, from {@link PairPlanner}
   */
  public static List<Route> plan(Site site, Pairs pairs) {
    return new Planner(site, pairs).plan();
  }

  private List<Route> plan() {
    routes.add(new Route.Root(site.source()));
    routes.add(new Route.NotFound(site.source()));
    routes.add(new Route.Robots());
    site.assets().keySet().forEach(name -> routes.add(new Route.Asset(name)));
    for (Language language : site.languages()) {
      addSite(language);
      site.families().forEach(family -> addFamily(language, family));
      addComparisons(language);
    }
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

  private void addFamily(Language language, Family family) {
    routes.add(new Route.FamilyPage(language, family));
    family
        .classesWithPages()
        .forEach(one -> routes.add(new Route.ClassPage(language, family, one)));
    family.codes().forEach(code -> routes.add(new Route.CodePage(language, family, code)));
  }

  private void addComparisons(Language language) {
    boolean[] spoken = new boolean[pairs.codes().size()];
    for (int i = 0; i < spoken.length; i++) {
      spoken[i] = !language.isPseudo() && site.speaks(language, pairs.codes().get(i));
    }
    site.families().forEach(family -> addComparisons(language, pairs.in(family), spoken));
    addComparisons(language, pairs.across(), spoken);
  }

  private void addComparisons(Language language, List<PlannedPair> some, boolean[] spoken) {
    for (PlannedPair pair : some) {
      boolean isSpoken = spoken[pair.a().number()] && spoken[pair.b().number()];
      routes.add(Route.Comparison.of(language, pair, isSpoken && !pair.isThin()));
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
