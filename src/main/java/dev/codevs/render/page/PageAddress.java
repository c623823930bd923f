package dev.codevs.render.page;

import dev.codevs.model.Language;
import dev.codevs.model.Site;
import java.util.List;

/**
 * Where a page lies and where the same page lies in other languages.
 *
 * @param depth how many folders deep: the home page of a language is 1
 * @param rest what follows the language in the path: {@code websocket/1003.html}; in a stencil it
 *     holds the marks of slots
 * @param indexedIn the languages in which the page is not a duplicate, in the site's order
 */
public record PageAddress(int depth, String rest, List<Language> indexedIn) {
  private static final String INDEX = "index.html";
  private static final String IN_A_FOLDER = "/" + INDEX;

  public PageAddress {
    indexedIn = indexedIn.stream().filter(language -> !language.isPseudo()).toList();
  }

  /** The relative way to the site's root: {@code ../../}. */
  String root() {
    return "../".repeat(depth);
  }

  /** The relative way to the folder of the page's language: {@code ../}. */
  String inFolderOf(Language language) {
    return depth == 0 ? language.tag() + "/" : "../".repeat(depth - 1);
  }

  /** The same page in a language, relative to this one. */
  String in(Language language) {
    return root() + language.tag() + "/" + rest;
  }

  /**
   * The absolute address of the page in a language, which a folder's own page ends with a slash.
   */
  String absolute(String baseUrl, Language language) {
    String path = language.tag() + "/" + rest;
    return baseUrl + path.substring(0, shown(path));
  }

  /**
   * How much of a path its address shows: not the name of a folder's own page. The page of a code
   * such as {@code z-index} is no folder's page.
   */
  public static int shown(String path) {
    return path.endsWith(IN_A_FOLDER) || path.equals(INDEX)
        ? path.length() - INDEX.length()
        : path.length();
  }

  /** The language whose page a search engine should keep instead of the page in a language. */
  Language canonical(Site site, Language language) {
    return indexedIn.contains(language) ? language : site.source();
  }
}
