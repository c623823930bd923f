package dev.codevs.i18n;

import dev.codevs.content.LoadResult;
import dev.codevs.content.SiteLoader;
import dev.codevs.content.translation.Catalog;
import dev.codevs.model.Problem;
import dev.codevs.output.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A project's folder, as the commands for translators read and write it. */
final class Project {
  private final Path folder;
  private final LoadResult loaded;

  private Project(Path folder, LoadResult loaded) {
    this.folder = folder;
    this.loaded = loaded;
  }

  static Project load(Path folder) {
    return new Project(folder, SiteLoader.load(folder));
  }

  /** What loading it came to if some files had other contents. */
  static List<Problem> problemsWith(Path folder, Map<String, String> drafts) {
    return SiteLoader.load(folder, drafts).problems();
  }

  LoadResult loaded() {
    return loaded;
  }

  /** The errors that keep its translations from being read. */
  List<Problem> errors() {
    return loaded.problems().stream().filter(Problem::isError).toList();
  }

  /**
   * The catalogs of some languages and with some names; of all where none is given.
   *
   * @throws UnknownName for a language or a name that the project does not have
   */
  List<Catalog> catalogs(Set<String> languages, Set<String> names) {
    check("language", languages, loaded.glossaries().keySet());
    check(
        "family", names, loaded.catalogs().stream().map(Catalog::name).collect(Collectors.toSet()));
    return loaded.catalogs().stream()
        .filter(catalog -> languages.isEmpty() || languages.contains(catalog.language()))
        .filter(catalog -> names.isEmpty() || names.contains(catalog.name()))
        .toList();
  }

  private static void check(String what, Set<String> given, Set<String> known) {
    for (String name : given) {
      if (!known.contains(name)) {
        String choice =
            known.isEmpty() ? "" : "; expected one of " + String.join(", ", new TreeSet<>(known));
        throw new UnknownName("no " + what + " \"" + name + "\" is translated" + choice);
      }
    }
  }

  /**
   * Writes a file as a whole, if it differs.
   *
   * @return whether it did
   */
  static boolean write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.save(file, ByteBuffer.wrap(bytes));
    return true;
  }

  /** Reads a PO file; what is wrong with it becomes problems. */
  PoFile readPo(Path file, List<Problem> problems) throws IOException {
    String name = nameOf(file);
    try {
      String text = Files.readString(file);
      return PoReader.read(name, text, problems);
    } catch (CharacterCodingException notUtf8) {
      problems.add(Problem.inFile(name, "is not UTF-8; save it as UTF-8"));
      return new PoFile(name, Optional.empty(), List.of());
    }
  }

  /** A file's path from the project folder, also where it lies outside. */
  private String nameOf(Path file) {
    Path from = folder.toAbsolutePath().normalize();
    return from.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  /** The text of a file of the project; empty where there is none. */
  String read(String file) throws IOException {
    return Files.exists(path(file)) ? Files.readString(path(file)) : "";
  }

  Path path(String file) {
    return folder.resolve(file);
  }
}
