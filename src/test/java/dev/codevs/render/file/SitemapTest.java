package dev.codevs.render.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.content.SiteLoader;
import dev.codevs.model.Family;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitemap that is too long for one file is cut into files that hold each address once. */
class SitemapTest {
  private static final Pattern ADDRESS = Pattern.compile("<loc>([^<]*)</loc>");

  @Test
  void isCutIntoFilesOfAtMostSoManyAddresses(@TempDir Path folder) {
    Site site = site(folder);
    Sitemap whole = new Sitemap(site, routes(site), 100);
    Sitemap cut = new Sitemap(site, routes(site), 3);

    List<List<String>> parts =
        List.of(addresses(cut.part(1)), addresses(cut.part(2)), addresses(cut.part(3)));

    assertEquals(List.of(3, 3, 1), parts.stream().map(List::size).toList());
    assertEquals(addresses(whole.part(1)), parts.stream().flatMap(List::stream).toList());
    assertEquals("https://example.org/?a&amp;b/en/abc/1.html", parts.get(0).get(0));
  }

  /** A site of seven codes, with an address that XML has to escape. */
  private static Site site(Path folder) {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "content/site.json",
        "{\"name\": \"Letters\", \"languages\": [\"en\"], \"families\": [\"abc\"]}");
    files.put(
        "content/abc/family.json",
        "{\"label\": \"ABC\", \"category\": \"ABC Codes\", \"pairs\": \"all\"}");
    for (int code = 1; code <= 7; code++) {
      files.put(
          "content/abc/" + code + ".json",
          "{\"code\": \""
              + code
              + "\", \"name\": \"N"
              + code
              + "\", \"description\": \"D.\", \"whenYouSeeIt\": \"W.\", \"howToFix\": \"F.\"}");
    }
    return SiteLoader.load(folder, files)
        .site()
        .orElseThrow()
        .withBaseUrl(Optional.of("https://example.org/?a&b/"));
  }

  private static List<Route> routes(Site site) {
    List<Route> routes = new ArrayList<>();
    for (Family family : site.families()) {
      family.codes().forEach(code -> routes.add(new Route.CodePage(site.source(), family, code)));
    }
    return routes;
  }

  private static List<String> addresses(byte[] file) {
    return ADDRESS.matcher(new String(file, UTF_8)).results().map(found -> found.group(1)).toList();
  }
}
