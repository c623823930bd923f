package dev.codevs.model;

/**
 * A file that the site will have, planned before codevs renders a byte of it. To add a kind of
 * output, add a record here, a line in the planner and a renderer; a test fails until all three
 * exist.
 */
public sealed interface Route {

  /** The file's path from the output folder, with {@code /}. */
  String path();

  /** A page of HTML in one language. */
  sealed interface Page extends Route {

    /** The language of the page. */
    Language language();
  }

  /** The root page, which leads to the reader's language. */
  record Root(Language language) implements Page {
    @Override
    public String path() {
      return "index.html";
    }
  }

  /** The home page of a language. */
  record Home(Language language) implements Page {
    @Override
    public String path() {
      return language.tag() + "/index.html";
    }
  }

  /** The page of a family: its codes and their pairs. */
  record FamilyPage(Language language, Family family) implements Page {
    @Override
    public String path() {
      return language.tag() + "/" + family.id() + "/index.html";
    }
  }

  /** The page of one class of a family that is too large for one page. */
  record ClassPage(Language language, Family family, CodeClass codeClass) implements Page {
    @Override
    public String path() {
      return language.tag() + "/" + family.id() + "/" + codeClass.file();
    }
  }

  /** The page of one code. */
  record CodePage(Language language, Family family, Code code) implements Page {
    @Override
    public String path() {
      return language.tag() + "/" + family.id() + "/" + code.id() + ".html";
    }
  }

  /**
   * The page that compares two codes. The page is in the folder of the first code's family.
   *
   * @param listed whether the sitemap names it: {@link Site#isListed}
   */
  record Comparison(Language language, PlannedPair pair, boolean listed, String path)
      implements Page {

    /** The comparison of a pair. */
    public static Comparison of(Language language, PlannedPair pair, boolean listed) {
      String folder = language.tag() + "/" + pair.a().family().id() + "/";
      return new Comparison(language, pair, listed, folder + pair.name().name() + ".html");
    }
  }

  /** The page on which readers search for codes. Without a script it lists all codes. */
  record Search(Language language) implements Page {
    @Override
    public String path() {
      return language.tag() + "/search.html";
    }
  }

  /** The page that a host shows for an address that the site does not have. */
  record NotFound(Language language) implements Page {
    @Override
    public String path() {
      return "404.html";
    }
  }

  /** The list of the sitemap's files (sitemaps.org protocol). */
  record SitemapIndex() implements Route {
    @Override
    public String path() {
      return "sitemap.xml";
    }
  }

  /** One file of the sitemap; the first number is 1. */
  record SitemapPart(int number) implements Route {
    @Override
    public String path() {
      return "sitemap-" + number + ".xml";
    }
  }

  /** The rules for crawlers (RFC 9309). */
  record Robots() implements Route {
    @Override
    public String path() {
      return "robots.txt";
    }
  }

  /** The codes of all families in one language, for the script of the search. */
  record FinderIndex(Language language) implements Route {
    @Override
    public String path() {
      return "assets/codes-" + language.tag() + ".js";
    }
  }

  /** The description by which a browser can search the site in one language (OpenSearch 1.1). */
  record OpenSearch(Language language) implements Route {
    @Override
    public String path() {
      return language.tag() + "/opensearch.xml";
    }
  }

  /** A file that templates refer to, such as {@code style.css}. */
  record Asset(String name) implements Route {
    @Override
    public String path() {
      return "assets/" + name;
    }
  }
}
