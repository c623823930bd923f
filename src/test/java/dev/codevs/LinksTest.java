package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every link leads to something, every page is linked, and search engines are told no lies. */
class LinksTest {
  private static final Map<String, Links> PAGES = Links.all();

  private static final String SOURCE = Page.LANGUAGES.get(0);
  private static final String ROOT = "index.html";
  private static final String NOT_FOUND = "404.html";
  private static final List<String> LISTED =
      locations("sitemap.xml").stream().flatMap(part -> locations(fileAt(part)).stream()).toList();
  private static final Set<String> LISTED_ONCE = Set.copyOf(LISTED);
  private static final Pattern STYLE_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

  @Test
  void everyLinkLeadsToAFileAndAnId() {
    checkAll(page -> page.targets().stream().flatMap(target -> broken(page, target)));
  }

  @Test
  void everyAbsoluteAddressOfTheSiteIsThatOfAFile() {
    checkAll(page -> page.addresses().stream().flatMap(LinksTest::unknownAddress));
  }

  @Test
  void everyFileOfAStyleSheetExists() {
    Page.assertNone(
        ReferenceSite.files().keySet().stream()
            .filter(path -> path.endsWith(".css"))
            .flatMap(
                path ->
                    STYLE_ADDRESS
                        .matcher(text(path))
                        .results()
                        .map(found -> Links.Target.of(path, found.group(1), false))
                        .filter(target -> !target.exists())
                        .map(target -> path + ": " + target.written() + " does not exist")));
  }

  @Test
  void noIdIsThereTwice() {
    checkAll(page -> page.twice().stream().map(id -> "has the id " + id + " twice"));
  }

  /** Pages across families are found by the finder and the sitemap; no page leads to them yet. */
  @Test
  void everyPageInsideAFamilyIsReachedFromTheRoot() {
    Set<String> reached = new TreeSet<>(Set.of(ROOT, NOT_FOUND));
    Deque<String> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      PAGES.get(next.remove()).targets().stream()
          .filter(target -> target.isLink() && PAGES.containsKey(target.path()))
          .map(Links.Target::path)
          .filter(reached::add)
          .forEach(next::add);
    }
    checkAll(
        page ->
            reached.contains(page.path()) || page.isAcross()
                ? Stream.empty()
                : Stream.of("is an orphan"));
  }

  @Test
  void aPageIsCanonicalOrADuplicateOfTheSourceLanguagesPage() {
    checkAll(LinksTest::wrongCanonical);
  }

  @Test
  void translationsNameEachOther() {
    checkAll(LinksTest::wrongAlternates);
  }

  @Test
  void theSitemapHoldsExactlyTheCanonicalPagesThatSayMuch() {
    Page.assertNone(
        Stream.concat(
            PAGES.values().stream()
                .filter(page -> page.isCanonical() && !isListed(page) && !isThin(page))
                .map(page -> page.path() + " is not listed"),
            LISTED.stream()
                .filter(address -> !isWanted(address))
                .map(address -> address + " is listed and no page to keep")));
    assertEquals(thinPairs(), PAGES.values().stream().filter(LinksTest::isThin).count());
  }

  @Test
  void theSitemapNamesAPageOnce() {
    assertEquals(LISTED_ONCE.size(), LISTED.size());
  }

  @Test
  void robotsAreToldWhereTheSitemapIs() {
    assertEquals(
        List.of(Page.BASE + "sitemap.xml"),
        text("robots.txt")
            .lines()
            .filter(line -> line.startsWith("Sitemap: "))
            .map(line -> line.substring("Sitemap: ".length()))
            .toList());
  }

  @Test
  void aBrokenLinkIsSeen() {
    Links page =
        Links.of(
            Page.of(
                "en/a.html",
                "<p id=x><p id=x><a href=b.html>b</a><a href='#y'>y</a><a href=../fr>f</a>"
                    + "<a href=/index.html>r</a><a href=../index.html>r</a><a href='#x'>x</a>"
                    + Page.BASE
                    + "en/index.html"));

    assertEquals(
        List.of(
            "#y leads to no id",
            "../fr leads to no file",
            "/index.html begins at the host's root",
            "b.html leads to no file"),
        page.targets().stream().flatMap(target -> broken(page, target)).sorted().toList());
    assertEquals(Set.of("x"), page.twice());
    assertEquals(
        List.of(Page.BASE + "en/index.html is not the address of a file"),
        page.addresses().stream().flatMap(LinksTest::unknownAddress).toList());
  }

  private static void checkAll(Function<Links, Stream<String>> check) {
    Page.assertNone(
        PAGES.values().stream()
            .flatMap(page -> check.apply(page).map(found -> page.path() + ": " + found)));
  }

  private static Stream<String> broken(Links page, Links.Target target) {
    boolean fromHost = target.written().startsWith("/");
    if (!target.written().startsWith("#") && fromHost != page.path().equals(NOT_FOUND)) {
      return Stream.of(
          target.written() + (fromHost ? " begins" : " does not begin") + " at the host's root");
    }
    if (!target.exists() && !target.path().equals(page.path())) {
      return Stream.of(target.written() + " leads to no file");
    }
    return hasId(target.path().equals(page.path()) ? page : PAGES.get(target.path()), target)
        ? Stream.empty()
        : Stream.of(target.written() + " leads to no id");
  }

  private static boolean hasId(Links page, Links.Target target) {
    return target.fragment().isEmpty() || page.ids().contains(target.fragment());
  }

  private static Stream<String> unknownAddress(String address) {
    return ReferenceSite.files().containsKey(fileAt(address))
            && Page.address(fileAt(address)).equals(address)
        ? Stream.empty()
        : Stream.of(address + " is not the address of a file");
  }

  /** Only a page of a language can have a translation; the root page leads to one. */
  private static Stream<String> wrongCanonical(Links page) {
    String source = page.inLanguage() ? page.in(SOURCE) : SOURCE + "/" + ROOT;
    boolean isDuplicate = page.canonical().equals(Page.address(source));
    boolean isRight = page.isCanonical() || isDuplicate;
    return isRight && List.of("", page.canonical()).contains(page.shared())
        ? Stream.empty()
        : Stream.of("is said to be " + page.canonical() + " and shared as " + page.shared());
  }

  private static Stream<String> wrongAlternates(Links page) {
    Map<String, String> expected = new TreeMap<>();
    if (page.inLanguage() && page.isCanonical()) {
      Page.LANGUAGES.stream()
          .map(page::in)
          .filter(path -> PAGES.containsKey(path) && PAGES.get(path).isCanonical())
          .forEach(path -> expected.put(path.substring(0, path.indexOf('/')), Page.address(path)));
    }
    if (expected.size() < 2) {
      expected.clear();
    } else {
      expected.put("x-default", Page.address(page.in(SOURCE)));
    }
    return page.alternates().equals(expected)
        ? Stream.empty()
        : Stream.of("names " + page.alternates() + " for its translations " + expected);
  }

  private static boolean isListed(Links page) {
    return LISTED_ONCE.contains(Page.address(page.path()));
  }

  private static boolean isWanted(String address) {
    Links page = PAGES.get(fileAt(address));
    return page != null && page.canonical().equals(address) && isListed(sourcePage(page));
  }

  /** Whether a page is left out as a comparison with little to say: then it is in each language. */
  private static boolean isThin(Links page) {
    return page.path().contains("-vs-") && !isListed(sourcePage(page));
  }

  private static Links sourcePage(Links page) {
    return PAGES.get(page.in(SOURCE));
  }

  /** How many pages {@code check} says are left out: each thin pair has one in each language. */
  private static long thinPairs() {
    return Page.LANGUAGES.size()
        * SiteFolder.reference()
            .check("-v")
            .out()
            .lines()
            .filter(line -> line.startsWith("thin: "))
            .count();
  }

  /** The path of the file at an absolute address of the site. */
  private static String fileAt(String address) {
    String path = address.substring(Page.BASE.length());
    return path.isEmpty() || path.endsWith("/") ? path + ROOT : path;
  }

  private static List<String> locations(String sitemap) {
    return Jsoup.parse(text(sitemap), "", Parser.xmlParser()).select("loc").eachText();
  }

  private static String text(String path) {
    return new String(ReferenceSite.files().get(path), UTF_8);
  }
}
