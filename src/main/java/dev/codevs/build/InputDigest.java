package dev.codevs.build;

import dev.codevs.bytes.Hasher;
import dev.codevs.model.Language;
import dev.codevs.model.Shard;
import dev.codevs.model.Site;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The hashes by which a build recognises the input of an earlier build. The hash of the input
 * covers every file of the project that codevs may read, the options, and the program itself. The
 * same input gives the same site, so a build with the input of the last build only checks that the
 * files are there. If the hash of the input differs, the pages of one language may still show the
 * same values: each language has a hash of its own, over the part of the site that its pages can
 * show.
 */
final class InputDigest {
  private final Path project;
  private final String shard;
  private final String others;

  InputDigest(BuildOptions options, Shard shard) {
    this.project = options.project();
    this.shard = shard.toString();
    this.others =
        String.join(
            " ",
            options.baseUrl().orElse("-"),
            String.valueOf(options.translated()),
            String.valueOf(options.pseudo()),
            this.shard);
  }

  /**
   * The hash of the input as it is now; empty if it is not known, because the program does not run
   * from a jar, or the project holds something that is not a plain file or cannot be read.
   */
  Optional<String> now() {
    Optional<String> program = program();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Hasher hash = new Hasher();
    hash.append(others);
    hash.append(program.get());
    try {
      boolean known =
          addFolder("content", hash) && addFolder("i18n", hash) && addFolder("templates", hash);
      return known ? Optional.of(Long.toHexString(hash.value())) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * For each language, by its tag, the hash of the part of the site that its pages can show,
   * together with the program and the share; empty if the program does not run from a jar.
   *
   * @param seenIn returns the part of the site that the pages of a language can show
   */
  Map<String, String> languages(List<Language> all, Function<Language, Site> seenIn) {
    Optional<String> program = program();
    if (program.isEmpty()) {
      return Map.of();
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    for (Language language : all) {
      Hasher hash = new Hasher();
      hash.append(program.get());
      hash.append(shard);
      SiteDigest.append(seenIn.apply(language), hash);
      hashes.put(language.tag(), Long.toHexString(hash.value()));
    }
    return hashes;
  }

  /**
   * The time and size of the program's jar, and the version of Java; empty if the program does not
   * run from a jar.
   */
  private static Optional<String> program() {
    CodeSource source = InputDigest.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      // Another jar has another time or size; to hash its bytes takes as long as a small site.
      return Files.isRegularFile(jar)
          ? Optional.of(
              Files.getLastModifiedTime(jar) + " " + Files.size(jar) + " " + Runtime.version())
          : Optional.empty();
    } catch (IOException | URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Adds the files of a folder, in the order of their names; false if the folder contains a link or
   * another entry that is neither a folder nor a plain file.
   */
  private boolean addFolder(String name, Hasher hash) throws IOException {
    Path folder = project.resolve(name);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return addFile(name, folder, hash);
    }
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted().toList();
    }
    hash.append(name + "/");
    boolean known = true;
    for (Path entry : entries) {
      known = known && addFolder(name + "/" + entry.getFileName(), hash);
    }
    return known;
  }

  private static boolean addFile(String name, Path file, Hasher hash) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    hash.append(name);
    hash.append(Files.readAllBytes(file));
    return true;
  }
}
