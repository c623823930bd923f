package dev.codevs.render.file;

import dev.codevs.concurrent.Lazy;
import dev.codevs.model.Limits;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.render.page.PageAddress;
import dev.codevs.render.template.Html;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The sitemap (sitemaps.org protocol) and the robots file (RFC 9309). The sitemap lists the pages
 * for which {@link Site#isListed} is true: the comparisons with an answer first, then the other
 * pages in the order of their routes.
 */
public final class Sitemap {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  /** The expected number of characters of an entry without the address of the site. */
  private static final int ENTRY = 80;

  private final Site site;
  private final List<Route> routes;
  private final int limit;

  /**
   * The listed pages in their order, computed at the first request: a preview rarely needs them.
   */
  private final Supplier<List<Route>> pages;

  /** The address of the site, escaped for XML; paths contain no character to escape. */
  private final String base;

  /**
   * @param routes all routes of the site, sorted by path
   */
  public Sitemap(Site site, List<Route> routes) {
    this(site, routes, Limits.SITEMAP_ADDRESSES);
  }

  /**
   * Cuts the sitemap into smaller files, as a test does.
   *
   * @param limit the most addresses of one file
   */
  Sitemap(Site site, List<Route> routes, int limit) {
    this.site = site;
    this.limit = limit;
    this.routes = routes;
    this.base = Html.escape(site.baseUrl().orElse("/"));
    this.pages = Lazy.of(() -> listed(site, routes));
  }

  /** The listed pages: comparisons with an answer, then the others. */
  private static List<Route> listed(Site site, List<Route> routes) {
    List<Route> listed = new ArrayList<>();
    List<Route> others = new ArrayList<>(routes.size());
    for (Route route : routes) {
      if (site.isListed(route)) {
        (isAskedFor(route) ? listed : others).add(route);
      }
    }
    listed.addAll(others);
    return listed;
  }

  private static boolean isAskedFor(Route route) {
    return route instanceof Route.Comparison page && page.pair().isAnswered();
  }

  /** The list of the sitemap's files: XML in UTF-8. */
  public byte[] index() {
    StringBuilder out =
        new StringBuilder(HEAD).append("<sitemapindex ").append(SPACE).append(">\n");
    routes.stream()
        .filter(Route.SitemapPart.class::isInstance)
        .forEach(part -> entry("sitemap", part, out));
    return bytes(out.append("</sitemapindex>\n"));
  }

  /**
   * One file of the sitemap, with at most {@link Limits#SITEMAP_ADDRESSES} addresses.
   *
   * @param number the number of the file, from 1
   */
  public byte[] part(int number) {
    int from = (number - 1) * limit;
    List<Route> all = pages.get();
    List<Route> some = all.subList(from, Math.min(from + limit, all.size()));
    StringBuilder out = new StringBuilder((base.length() + ENTRY) * (some.size() + 2));
    out.append(HEAD).append("<urlset ").append(SPACE).append(">\n");
    some.forEach(page -> entry("url", page, out));
    return bytes(out.append("</urlset>\n"));
  }

  /** The robots file, which names the sitemap if the site has a base URL. */
  public byte[] robots() {
    StringBuilder out = new StringBuilder("User-agent: *\nAllow: /\n");
    site.baseUrl().ifPresent(url -> out.append("\nSitemap: ").append(url).append("sitemap.xml\n"));
    return bytes(out);
  }

  private void entry(String element, Route route, StringBuilder out) {
    String path = route.path();
    out.append('<').append(element).append("><loc>").append(base);
    out.append(path, 0, PageAddress.shownLength(path));
    out.append("</loc></").append(element).append(">\n");
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
