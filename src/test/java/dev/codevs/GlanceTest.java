package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At a glance: what the facts of two codes say, as a table and as sentences. */
class GlanceTest {
  @TempDir private Path folder;

  @Test
  void saysWhatDiffersAndThenWhatIsTheSame() {
    Document page =
        page(
            "\"ends\": \"stream\", \"retry\": \"never\"",
            "\"ends\": \"stream\", \"retry\": \"at-once\"");

    assertEquals(
        List.of(
            "1 is final: do not retry; 2 lets you send the same again at once.",
            "The same for both: what it ends."),
        page.select(".glance li").eachText());
  }

  @Test
  void mergesTheCellsOfAFactThatIsTheSameAndMarksTheRowOfOneThatIsNot() {
    Document page =
        page(
            "\"ends\": \"stream\", \"retry\": \"never\"",
            "\"ends\": \"stream\", \"retry\": \"at-once\"");

    assertEquals(List.of("the stream"), page.select(".glance td[colspan=2]").eachText());
    assertEquals(
        List.of("Retry no, the answer is final the same again, at once"),
        page.select(".glance .ne").eachText());
  }

  @Test
  void takesWhatOnlyOneCodeStatesForNoDifference() {
    Document page = page("\"retry\": \"never\"", "\"ends\": \"stream\"");

    assertEquals(
        List.of("Ends not specified the stream", "Retry no, the answer is final not specified"),
        page.select(".glance tbody tr").eachText());
    assertEquals(0, page.select(".glance .ne, .glance li").size());
  }

  @Test
  void isMissingWhereNeitherCodeStatesAnything() {
    assertNull(page("\"aliases\": []", "\"aliases\": []").selectFirst(".glance"));
  }

  private Document page(String ofOne, String ofTwo) {
    SiteFolder site = SiteFolder.small(folder);
    site.replace("content/abc/1.json", "Put it second.\"", "Put it second.\", " + ofOne);
    site.replace("content/abc/2.json", "Put it first.\"", "Put it first.\", " + ofTwo);
    SiteFolder.Run run = site.build();
    assertEquals(0, run.code(), run.err());
    return Jsoup.parse(site.read("site-output/en/abc/1-vs-2.html"));
  }
}
