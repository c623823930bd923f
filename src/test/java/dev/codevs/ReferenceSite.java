package dev.codevs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The site of this repository, built once for all tests that read its pages. */
final class ReferenceSite {
  private static final Path FOLDER = build();
  private static final Map<String, byte[]> FILES = SiteFolder.files(FOLDER);

  private ReferenceSite() {}

  static Path folder() {
    return FOLDER;
  }

  /** Every file by its path, sorted. */
  static Map<String, byte[]> files() {
    return FILES;
  }

  /** The same site with the pseudo-languages. */
  static Path pseudoFolder() {
    return Pseudo.FOLDER;
  }

  /** Every file of the site with the pseudo-languages. */
  static Map<String, byte[]> pseudo() {
    return Pseudo.FILES;
  }

  /** Built when it is first wanted. */
  private static final class Pseudo {
    private static final Path FOLDER = build("--pseudo");
    private static final Map<String, byte[]> FILES = SiteFolder.files(FOLDER);
  }

  /** The same site with the source language's prose on every page, as the seeds have it. */
  static Path untranslatedFolder() {
    return Untranslated.FOLDER;
  }

  /** Built when it is first wanted. */
  private static final class Untranslated {
    private static final Path FOLDER = build("--prose", "source");
  }

  private static Path build(String... options) {
    try {
      Path output = Files.createTempDirectory("codevs-reference").resolve("site");
      SiteFolder.Run run =
          SiteFolder.reference()
              .build(
                  Stream.concat(Stream.of("-o", output.toString()), Stream.of(options))
                      .toArray(String[]::new));
      if (run.code() != 0) {
        throw new AssertionError(run.err());
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(output.getParent())));
      return output;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      all.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
    } catch (IOException leftBehind) {
      // The system's folder for temporary files is emptied by the system.
    }
  }
}
