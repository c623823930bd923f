package dev.codevs.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder's own page is addressed by the folder, every other page by its file. */
class PageAddressTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, ''",
    "en/index.html, en/",
    "en/abc/index.html, en/abc/",
    "en/abc/1.html, en/abc/1.html",
    "en/css/z-index.html, en/css/z-index.html",
    "en/abc/reindex.html, en/abc/reindex.html",
    "en/css/a-vs-z-index.html, en/css/a-vs-z-index.html"
  })
  void showsAllOfAPathButTheNameOfAFoldersOwnPage(String path, String expected) {
    assertEquals(expected, path.substring(0, PageAddress.shownLength(path)));
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "1, ../", "2, ../../"})
  void leadsToTheRootFromAnyDepth(int depth, String expected) {
    assertEquals(expected, new PageAddress(depth, "index.html", List.of()).root());
  }
}
