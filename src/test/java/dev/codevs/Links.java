package dev.codevs;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page points to and what can be pointed to in it.
 *
 * @param twice the ids that are not unique
 * @param addresses the absolute addresses of the site, wherever they stand in the source
 * @param alternates the addresses of its translations by language
 */
record Links(
    String path,
    Set<String> ids,
    Set<String> twice,
    Set<Target> targets,
    Set<String> addresses,
    String canonical,
    String shared,
    Map<String, String> alternates) {
  private static final Set<String> FOLLOWED = Set.of("a", "area", "form");
  private static final Pattern ADDRESS =
      Pattern.compile(Pattern.quote(Page.BASE) + "[^\"'<>\\s#]*");

  /**
   * Where a relative link leads.
   *
   * @param written the link as it is in the page
   * @param path of a file of the site
   * @param isLink whether a reader can follow it
   */
  record Target(String written, String path, String fragment, boolean isLink) {

    static Target of(String page, String written, boolean isLink) {
      URI found = URI.create("/" + page).resolve(written);
      String fragment = found.getFragment() == null ? "" : found.getFragment();
      String path = written.startsWith("#") ? page : found.getPath().substring(1);
      return new Target(written, path, fragment, isLink);
    }

    boolean exists() {
      return ReferenceSite.files().containsKey(path);
    }
  }

  /** The links of every page, by its path. */
  static Map<String, Links> all() {
    return new TreeMap<>(
        Page.all().map(Links::of).collect(Collectors.toMap(Links::path, Function.identity())));
  }

  static Links of(Page page) {
    Document html = page.html();
    Set<String> ids = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    html.select("[id]").stream().map(Element::id).filter(id -> !ids.add(id)).forEach(twice::add);
    return new Links(
        page.path(),
        ids,
        twice,
        targets(page),
        addresses(page.source()),
        page.canonical(),
        html.select("meta[property=og:url]").attr("content"),
        alternates(html));
  }

  boolean isCanonical() {
    return canonical.equals(Page.address(path));
  }

  /** The path of the page in a language, if the page is one that languages have. */
  String in(String language) {
    return inLanguage() ? language + path.substring(path.indexOf('/')) : path;
  }

  /** Whether the page compares codes of two families. */
  boolean isAcross() {
    return Page.familyAcross(path).isPresent();
  }

  /** Whether the page lies in the folder of a language. */
  boolean inLanguage() {
    return path.contains("/");
  }

  private static Set<Target> targets(Page page) {
    return Stream.of("href", "src", "action")
        .flatMap(attribute -> targets(page, attribute))
        .collect(Collectors.toSet());
  }

  private static Stream<Target> targets(Page page, String attribute) {
    return page.html().select("[" + attribute + "]").stream()
        .filter(element -> isRelative(element.attr(attribute)))
        .map(
            element ->
                Target.of(
                    page.path(), element.attr(attribute), FOLLOWED.contains(element.normalName())));
  }

  private static boolean isRelative(String address) {
    return !address.matches("[a-z][a-z0-9+.-]*:.*");
  }

  private static Set<String> addresses(String source) {
    return ADDRESS.matcher(source).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Map<String, String> alternates(Document html) {
    Map<String, String> alternates = new TreeMap<>();
    html.select("link[rel=alternate][hreflang]")
        .forEach(link -> alternates.merge(link.attr("hreflang"), link.attr("href"), Links::both));
    return alternates;
  }

  private static String both(String first, String second) {
    return first + " and " + second;
  }
}
