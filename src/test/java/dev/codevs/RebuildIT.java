package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build writes what differs from the last one, removes what is gone, and nothing else. The
 * program is the jar, which knows itself again and then does not build what it built before.
 */
class RebuildIT {
  @TempDir private Path folder;

  @Test
  void leavesEveryFileAloneWhenNothingHasChanged() throws IOException {
    SiteFolder site = SiteFolder.small(folder);
    site.build();
    Map<String, FileTime> before = times(site);

    String said = site.build("-v").out();

    assertTrue(said.startsWith("0 written, "), said);
    assertTrue(said.contains(", 0 removed\n"), said);
    assertEquals(before, times(site));
  }

  @Test
  void buildsWhatAnOptionChanges() {
    SiteFolder site = SiteFolder.bilingual(folder);
    for (List<String> options :
        List.of(
            List.<String>of(),
            List.of("--base-url", "https://other.example/"),
            List.of("--prose", "source"),
            List.of("--pseudo"),
            List.<String>of())) {
      List<String> fresh = new ArrayList<>(options);
      fresh.addAll(List.of("-o", folder.resolve("fresh-" + options).toString()));
      site.build(fresh.toArray(String[]::new));
      site.build(options.toArray(String[]::new));

      SiteFolder.assertSame(
          SiteFolder.files(folder.resolve("fresh-" + options)),
          SiteFolder.files(site.output()),
          options::toString);
    }
  }

  /** The pages of a language that is not concerned are left alone, and only those. */
  @Test
  void reachesEveryPageThatShowsWhatHasChanged() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.build();
    Path fresh = folder.resolve("fresh");
    List<List<String>> edits =
        List.of(
            List.of("content/abc/1.json", "first thing", "foremost thing"),
            List.of("content/abc/2.json", "second thing", "other thing"),
            List.of("content/abc/pairs/1-2.json", "before two", "ahead of two"),
            List.of("content/abc/pairs/1-2.json", "1 2", "1 then 2"),
            List.of("content/abc/family.json", "\"Low\"", "\"Lower\""),
            List.of("content/xyz/family.json", "XYZ Codes", "XYZ Numbers"),
            List.of("content/xyz/x-nine.json", "Nine", "Neuf"),
            List.of("i18n/fr/abc.json", "La première.", "La toute première."),
            List.of("i18n/fr/abc.json", "avant deux", "devant deux"),
            List.of("i18n/fr/abc.json", "Bas", "Très bas"),
            List.of("content/site.json", "Letters", "Signs"));
    for (List<String> edit : edits) {
      site.replace(edit.get(0), edit.get(1), edit.get(2));
      // A page that was damaged meanwhile is restored, whatever language was edited.
      site.write("site-output/fr/abc/1.html", "damaged");
      assertEquals(0, site.build().code());
      site.build("--clean", "-o", fresh.toString());

      SiteFolder.assertSame(
          SiteFolder.files(fresh), SiteFolder.files(site.output()), edit::toString);
    }
  }

  @Test
  void tellsItsWarningsEveryTime() {
    SiteFolder site = SiteFolder.small(folder).write("content/abc/1.json~", "{}");
    String first = site.build().err();
    assertTrue(first.contains("content/abc/1.json~: warning: a backup file"), first);

    assertEquals(first, site.build().err());
  }

  @Test
  void rewritesExactlyThePagesThatShowAChangedText() throws IOException {
    SiteFolder site = SiteFolder.reference().copyTo(folder);
    site.build("--prose", "source");
    Map<String, FileTime> before = times(site);

    site.replace("content/websocket/1003.json", "a type of data", "some kind of data")
        .build("--prose", "source");

    Set<String> written = new TreeSet<>();
    times(site)
        .forEach(
            (path, time) -> {
              if (!time.equals(before.get(path))) {
                written.add(path);
              }
            });
    Set<String> showing = new TreeSet<>(Set.of(".codevs"));
    SiteFolder.files(site.output())
        .forEach(
            (path, content) -> {
              if (new String(content, UTF_8).contains("some kind of data")) {
                showing.add(path);
              }
            });
    assertEquals(showing, written);
    assertTrue(written.contains("ar/websocket/1003-vs-1012.html"), written.toString());
  }

  @Test
  void removesThePagesOfARemovedCode() {
    SiteFolder site = SiteFolder.small(folder);
    site.write(
            "content/abc/3.json",
            """
            {"code": "3", "name": "Three", "description": "A third thing happened.",
             "whenYouSeeIt": "The thing came third.", "howToFix": "Put it first."}
            """)
        .build();
    assertTrue(Files.exists(site.output().resolve("en/abc/1-vs-3.html")));

    site.delete("content/abc/3.json");
    String said = site.build("-v").out();

    assertFalse(Files.exists(site.output().resolve("en/abc/1-vs-3.html")));
    assertFalse(Files.exists(site.output().resolve("en/abc/3.html")));
    assertTrue(said.contains(", 3 removed\n"), said);
  }

  @Test
  void removesTheFoldersOfARemovedFamily() {
    SiteFolder site = SiteFolder.small(folder);
    site.write(
        "content/xyz/family.json", "{\"label\": \"XYZ\", \"category\": \"X\", \"pairs\": \"all\"}");
    site.write("content/xyz/1.json", site.read("content/abc/1.json"));
    site.replace("content/site.json", "[\"abc\"]", "[\"abc\", \"xyz\"]").build();
    assertTrue(Files.exists(site.output().resolve("en/xyz/index.html")));

    site.delete("content/xyz/family.json").delete("content/xyz/1.json").delete("content/xyz");
    site.replace("content/site.json", "[\"abc\", \"xyz\"]", "[\"abc\"]").build();

    assertFalse(Files.exists(site.output().resolve("en/xyz")));
  }

  @Test
  void restoresAPageThatWasEditedOrDeletedByHand() throws IOException {
    SiteFolder site = SiteFolder.small(folder);
    site.build();
    String page = site.read("site-output/en/abc/1.html");
    site.write("site-output/en/abc/1.html", page.replace("first", "worst"));
    Files.setLastModifiedTime(
        site.output().resolve("en/abc/1.html"),
        FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    site.delete("site-output/en/abc/2.html");

    String said = site.build("-v").out();

    assertTrue(said.startsWith("2 written, "), said);
    assertEquals(page, site.read("site-output/en/abc/1.html"));
    assertTrue(Files.exists(site.output().resolve("en/abc/2.html")));
  }

  @Test
  void believesAFileAgainOnceItHasReadIt() throws IOException {
    SiteFolder site = SiteFolder.small(folder);
    site.build();
    Path page = site.output().resolve("en/abc/1.html");
    FileTime touched = FileTime.fromMillis(System.currentTimeMillis());
    Files.setLastModifiedTime(page, touched);

    assertTrue(site.build("-v").out().startsWith("0 written, "));

    FileTime finished = Files.getLastModifiedTime(site.output().resolve(".codevs"));
    assertTrue(finished.compareTo(touched) >= 0, finished + " is before " + touched);
    assertEquals(touched, Files.getLastModifiedTime(page));
  }

  @Test
  void writesEveryFileAgainWhenAskedForACleanBuild() {
    SiteFolder site = SiteFolder.small(folder);
    site.build();
    Map<String, byte[]> before = SiteFolder.files(site.output());

    String said = site.build("-v", "--clean").out();

    assertTrue(said.contains(" written, 0 unchanged, 0 removed"), said);
    assertEquals(before.keySet(), SiteFolder.files(site.output()).keySet());
  }

  @Test
  void keepsFilesThatItDidNotMake() {
    SiteFolder site = SiteFolder.small(folder);
    site.write("site-output/.gitignore", "*\n");
    site.build();
    site.write("site-output/CNAME", "codes.example.org\n")
        .write("site-output/en/mine.txt", "mine\n");

    site.replace("content/abc/1.json", "first thing", "very first thing").build();
    site.build("--clean");

    assertEquals("*\n", site.read("site-output/.gitignore"));
    assertEquals("codes.example.org\n", site.read("site-output/CNAME"));
    assertEquals("mine\n", site.read("site-output/en/mine.txt"));
  }

  @Test
  void refusesAFolderThatItDidNotMake() {
    SiteFolder site = SiteFolder.small(folder);
    site.write("site-output/thesis.txt", "ten years of work\n");

    SiteFolder.Run run = site.build();

    assertEquals(3, run.code());
    assertEquals(
        "codevs: "
            + site.output()
            + ": is not empty and codevs did not make it; name an empty or a new folder\n",
        run.err());
    assertEquals(Set.of("thesis.txt"), SiteFolder.files(site.output()).keySet());
  }

  @Test
  void refusesToReplaceAFileThatItDidNotMake() {
    SiteFolder site = SiteFolder.small(folder);
    site.build();
    site.write("site-output/en/abc/3.html", "mine\n");
    site.write(
        "content/abc/3.json",
        """
        {"code": "3", "name": "Three", "description": "A third thing happened.",
         "whenYouSeeIt": "The thing came third.", "howToFix": "Put it first."}
        """);

    SiteFolder.Run run = site.build();

    assertEquals(3, run.code());
    assertTrue(run.err().contains("en/abc/3.html: codevs did not make this file"), run.err());
    assertEquals("mine\n", site.read("site-output/en/abc/3.html"));
    assertTrue(Files.exists(site.output().resolve(".codevs")));
  }

  @Test
  void writesNothingThroughASymbolicLink() throws IOException {
    SiteFolder site = SiteFolder.small(folder.resolve("project"));
    site.build();
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    try (var files = Files.walk(site.output().resolve("en"))) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    }
    Files.createSymbolicLink(site.output().resolve("en"), elsewhere);

    SiteFolder.Run run = site.build();

    assertEquals(3, run.code());
    assertTrue(run.err().contains("is a symbolic link"), run.err());
    assertEquals(Map.of(), SiteFolder.files(elsewhere));
  }

  @Test
  void doesNotTakeALinkToTheLastBuildForTheLastBuild() throws IOException {
    SiteFolder site = SiteFolder.small(folder.resolve("project"));
    site.build();
    Files.move(site.output().resolve("en"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(site.output().resolve("en"), folder.resolve("elsewhere"));

    SiteFolder.Run run = site.build();

    assertEquals(3, run.code());
    assertTrue(run.err().contains("is a symbolic link"), run.err());
  }

  @Test
  void writesNothingAtAllWhenTheInputIsWrong() {
    SiteFolder site = SiteFolder.small(folder);
    site.build();
    Map<String, byte[]> before = SiteFolder.files(site.output());
    site.replace("content/abc/1.json", "\"name\": \"One\",", "");

    SiteFolder.Run run = site.build();

    assertEquals(1, run.code());
    assertTrue(run.err().endsWith("1 error; nothing was written\n"), run.err());
    assertEquals(before.keySet(), SiteFolder.files(site.output()).keySet());
  }

  private static Map<String, FileTime> times(SiteFolder site) throws IOException {
    Map<String, FileTime> times = new java.util.TreeMap<>();
    for (String path : SiteFolder.files(site.output()).keySet()) {
      times.put(path, Files.getLastModifiedTime(site.output().resolve(path)));
    }
    return times;
  }
}
