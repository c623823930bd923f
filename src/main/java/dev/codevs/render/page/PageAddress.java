package dev.codevs.render.page;

import dev.codevs.model.Language;
import dev.codevs.model.Site;
import java.util.List;

/**
 * The address of a page in all languages.
 *
 * @param depth the number of folders above the page: 1 for the home page of a language
 * @param rest the path after the language's folder: {@code websocket/1003.html}; in a stencil it
 *     contains the marks of slots
 * @param indexedIn the languages in which the page is not a duplicate, in the site's order
 */
public record PageAddress(int depth, String rest, List<Language> indexedIn) {
  private static final String INDEX = "index.html";
  private static final String IN_A_FOLDER = "/" + INDEX;

  public PageAddress {
    indexedIn = indexedIn.stream().filter(language -> !language.isPseudo()).toList();
  }

  /** The relative path to the site's root: {@code ../../}. */
  String root() {
    return "../".repeat(depth);
  }

  /** The relative path to the folder of the page's language: {@code ../}. */
  String inFolderOf(Language language) {
    return depth == 0 ? language.tag() + "/" : "../".repeat(depth - 1);
  }

  /** The relative path to the same page in a language. */
  String in(Language language) {
    return root() + language.tag() + "/" + rest;
  }

  /**
   * The absolute address of the page in a language; the address of an {@code index.html} ends with
   * the slash of its folder.
   */
  String absolute(String baseUrl, Language language) {
    String path = language.tag() + "/" + rest;
    return baseUrl + path.substring(0, shownLength(path));
  }

  /**
   * The number of characters of a path that are in the page's address: all but a file name {@code
   * index.html}. The page of a code such as {@code z-index} keeps its whole name.
   */
  public static int shownLength(String path) {
    return path.endsWith(IN_A_FOLDER) || path.equals(INDEX)
        ? path.length() - INDEX.length()
        : path.length();
  }

  /**
   * The language whose page search engines should index: this language, or the source language if
   * the page in this language is a duplicate.
   */
  Language canonical(Site site, Language language) {
    return indexedIn.contains(language) ? language : site.source();
  }
}
