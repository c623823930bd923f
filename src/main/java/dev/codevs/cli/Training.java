package dev.codevs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that loads the classes of a typical build, so that Java can write an archive of them
 * (class-data sharing). The script {@code codevs} runs it once. It builds a small site that uses
 * nearly every feature; Java reads the classes of other features from the jar.
 */
final class Training {
  private static final String FAMILY =
      """
      {"label": "L", "category": "C", "pairs": "all",
       "standard": {"title": "T", "url": "https://example.org/"}}
      """;
  private static final String CODE =
      """
      {"code": "%s", "name": "N", "description": "The `D`.", "whenYouSeeIt": "Some *W*.",
       "howToFix": "[F](https://example.org/).", "aliases": ["A"],
       "facts": {"word": "%s", "flag": true, "text": "T."},
       "references": [{"title": "T", "url": "https://example.org/"}], "related": ["%s"]}
      """;
  private static final String FACTS =
      """
      {"word": {"label": "L", "type": "word", "values": {"a": "a", "b": "b"}, "inside": "l",
                "says": {"a": "{code} is a", "b": "{code} is b"}},
       "flag": {"label": "L", "type": "flag", "inside": "l"},
       "text": {"label": "L", "type": "text"}}
      """;
  private static final String WORDS =
      """
      {"fact.word": "L", "fact.word.a": "a", "fact.word.b": "b", "fact.word.inside": "l",
       "says.word.a": "{code} is a", "says.word.b": "{code} is b", "fact.flag": "L",
       "fact.flag.inside": "l", "fact.text": "L"}
      """;
  private static final String ALIKE =
      """
      {"code": "3", "name": "N", "description": "%s", "whenYouSeeIt": "W.", "howToFix": "F.",
       "equivalents": [{"family": "b", "code": "1", "kind": "analogy"}]}
      """;
  private static final String TEXTS =
      """
      {"name": "N", "description": "D.", "whenYouSeeIt": "W.", "howToFix": "F."}""";

  private final Path site;

  private Training(Path site) {
    this.site = site;
  }

  /**
   * Writes a site, builds it, builds it again after an edit and without one, and checks it.
   *
   * @param arguments one argument: an empty folder
   */
  public static void main(String[] arguments) throws IOException {
    Training training = new Training(Path.of(arguments[0]));
    training.writeSite();
    training.run("build");
    training.write("content/a/3.json", ALIKE.formatted("Other words."));
    training.run("build");
    training.run("build");
    training.run("check");
  }

  private void run(String command) {
    Main.main(new String[] {command, "-s", site.toString()});
  }

  private void writeSite() throws IOException {
    write(
        "content/site.json",
        """
        {"name": "N", "baseUrl": "https://example.org/", "languages": ["en", "fr", "ar"],
         "facts": %s, "families": ["a", "b"]}
        """
            .formatted(FACTS));
    write("i18n/fr.json", WORDS);
    write("i18n/ar.json", WORDS);
    for (String family : List.of("a", "b")) {
      write("content/" + family + "/family.json", FAMILY);
      write("content/" + family + "/1.json", CODE.formatted("1", "a", "2"));
      write("content/" + family + "/2.json", CODE.formatted("2", "b", "1"));
      write("i18n/fr/" + family + ".json", "{\"1\": %s, \"2\": %s}".formatted(TEXTS, TEXTS));
      write("i18n/ar/" + family + ".json", "{\"1\": %s}".formatted(TEXTS));
    }
    write("content/a/3.json", ALIKE.formatted("Words."));
    write("content/a/pairs/1-2.json", "{\"inShort\": \"Some thing.\"}");
    // ICU loads more classes for a number of four digits, which has a separator.
    write(
        "templates/not-found.ftlh", "${t(\"home.family\", {\"codes\": 1000, \"pairs\": 1000})}\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
