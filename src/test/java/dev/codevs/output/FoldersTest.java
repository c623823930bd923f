package dev.codevs.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The folders of a site follow from the paths of its files. */
class FoldersTest {
  @Test
  void areThoseThatHoldFiles() {
    assertEquals(
        Set.of("assets", "en/abc", "en", "", "en/ab"),
        Folders.of(
            List.of(
                "assets/a.css",
                "assets/b.css",
                "en/abc/1.html",
                "en/abc/index.html",
                "en/index.html",
                "index.html",
                "en/ab/c.html")));
  }

  @Test
  void betweenTheSiteAndAFolderComeInnermostFirst() {
    Path site = Path.of("site");

    assertEquals(
        List.of(Path.of("site/en/abc"), Path.of("site/en")),
        Folders.upTo(site, Path.of("site/en/abc")));
    assertEquals(List.of(), Folders.upTo(site, site));
  }
}
