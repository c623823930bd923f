package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A project in a folder, described in one text block, on which tests run the command line. */
final class SiteFolder {
  private final Path folder;

  private SiteFolder(Path folder) {
    this.folder = folder;
  }

  /** What a command came to. */
  record Run(int code, String out, String err) {}

  /** The project of this repository. */
  static SiteFolder reference() {
    return new SiteFolder(Path.of("").toAbsolutePath());
  }

  /** A folder with files, each after a line {@code -- path --}. */
  static SiteFolder of(Path folder, String files) {
    SiteFolder site = new SiteFolder(folder);
    for (String file : ("\n" + files).split("\n-- ", -1)) {
      int end = file.indexOf(" --\n");
      if (end > 0) {
        site.write(file.substring(0, end), file.substring(end + 4) + "\n");
      }
    }
    return site;
  }

  /** The smallest site: one language, two codes. */
  static SiteFolder small(Path folder) {
    return of(
        folder,
        """
        -- content/site.json --
        {"name": "Letters", "baseUrl": "https://example.org/docs/", "languages": ["en"], "families": ["abc"]}
        -- content/abc/family.json --
        {"label": "ABC", "category": "ABC Codes", "pairs": "all"}
        -- content/abc/1.json --
        {"code": "1", "name": "One", "description": "The first thing happened.",
         "whenYouSeeIt": "The thing came first.", "howToFix": "Put it second."}
        -- content/abc/2.json --
        {"code": "2", "name": "Two", "description": "The second thing happened.",
         "whenYouSeeIt": "The thing came second.", "howToFix": "Put it first."}
        """);
  }

  /**
   * A small site in English and French with two families; {@code abc} is translated, has classes
   * and a pair note.
   */
  static SiteFolder bilingual(Path folder) {
    small(folder);
    return of(
        folder,
        """
        -- content/site.json --
        {"name": "Letters", "languages": ["en", "fr"], "families": ["abc", "xyz"]}
        -- content/abc/family.json --
        {"label": "ABC", "category": "ABC Codes", "pairs": "related", "classes": [{"id": "low", "name": "Low"}]}
        -- content/abc/1.json --
        {"code": "1", "name": "One", "class": "low", "description": "The first thing happened.",
         "whenYouSeeIt": "The thing came first.", "howToFix": "Put it second.", "related": ["2"]}
        -- content/abc/2.json --
        {"code": "2", "name": "Two", "class": "low", "description": "The second thing happened.",
         "whenYouSeeIt": "The thing came second.", "howToFix": "Put it first.",
         "equivalents": [{"family": "xyz", "code": "x-nine", "kind": "analogy"}]}
        -- content/abc/3.json --
        {"code": "3", "name": "Three", "class": "low", "description": "The third thing happened.",
         "whenYouSeeIt": "The thing came third.", "howToFix": "Put it first."}
        -- content/abc/pairs/1-2.json --
        {"inShort": "One comes before two.", "example": {"text": "1 2"}}
        -- content/xyz/family.json --
        {"label": "XYZ", "category": "XYZ Codes", "pairs": "all"}
        -- content/xyz/x-nine.json --
        {"code": "X_NINE", "name": "Nine", "description": "The ninth thing happened.",
         "whenYouSeeIt": "The thing came ninth.", "howToFix": "Put it first."}
        -- i18n/fr/abc.json --
        {"1": {"description": "La première.", "whenYouSeeIt": "Elle vient.", "howToFix": "Changez."},
         "1-vs-2": {"inShort": "Un vient avant deux."}, "_classes": {"low": "Bas"}}
        """);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path output() {
    return path("site-output");
  }

  SiteFolder write(String name, String text) {
    return write(name, text.getBytes(UTF_8));
  }

  SiteFolder write(String name, byte[] content) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.write(path(name), content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  SiteFolder replace(String name, String from, String to) {
    String text = read(name);
    if (!text.contains(from)) {
      throw new AssertionError(name + " does not contain " + from);
    }
    return write(name, text.replace(from, to));
  }

  SiteFolder delete(String name) {
    try {
      Files.delete(path(name));
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Copies the inputs of a project, not its output. */
  SiteFolder copyTo(Path target) {
    for (String part : List.of("content", "i18n", "templates")) {
      files(folder.resolve(part))
          .forEach((name, content) -> new SiteFolder(target).write(part + "/" + name, content));
    }
    return new SiteFolder(target);
  }

  /** Builds into {@link #output} unless the arguments name another folder. */
  Run build(String... arguments) {
    return run("build", arguments);
  }

  Run check(String... arguments) {
    return run("check", arguments);
  }

  private Run run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "-s", folder.toString()));
    all.addAll(Arrays.asList(arguments));
    return command(all.toArray(String[]::new));
  }

  /** Runs a command for translators on a site. */
  static Run i18n(SiteFolder site, String... arguments) {
    List<String> all = new ArrayList<>(List.of("i18n", arguments[0]));
    all.addAll(List.of("-s", site.folder.toString()));
    all.addAll(Arrays.asList(arguments).subList(1, arguments.length));
    return command(all.toArray(String[]::new));
  }

  /** Runs a whole command line. */
  static Run command(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Fails with the paths that one of two folders has alone, or whose files differ. */
  static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> found) {
    assertSame(expected, found, () -> "");
  }

  /** The same, with words that say after what. */
  static void assertSame(
      Map<String, byte[]> expected, Map<String, byte[]> found, Supplier<String> after) {
    assertEquals(expected.keySet(), found.keySet(), () -> "other files " + after.get());
    Set<String> different = new TreeSet<>(expected.keySet());
    different.removeIf(path -> Arrays.equals(expected.get(path), found.get(path)));
    assertEquals(Set.of(), different, () -> "other bytes " + after.get());
  }

  /** The content of every file below a folder, by its path from there. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
      return files;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
