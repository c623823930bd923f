package dev.codevs.build;

import dev.codevs.bytes.Fingerprint;
import dev.codevs.bytes.HashedBytes;
import dev.codevs.model.Language;
import dev.codevs.model.Shard;
import dev.codevs.model.Site;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
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
 * Tells whether a build has the same input as an earlier one: a digest of every file of the project
 * that may be read, of the options, and of the program itself. The same input gives the same site,
 * so a build with the input of the last one has nothing to do but to look after its files. Where
 * the input is another, the pages of a language may still be made from the same.
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
   * The digest of the input as it is now; empty where it cannot be told: the program does not run
   * from a jar, or something is not a plain file, or cannot be read.
   */
  Optional<String> now() {
    Fingerprint digest = new Fingerprint();
    add(others, digest);
    try {
      boolean known =
          addProgram(digest)
              && addFolder("content", digest)
              && addFolder("i18n", digest)
              && addFolder("templates", digest);
      return known ? Optional.of(Long.toHexString(digest.digest())) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The digest of what a share of the pages of each language is made from, by the language's tag;
   * empty where the program does not run from a jar.
   *
   * @param seenIn gives what the pages of a language are made from
   */
  Map<String, String> languages(List<Language> all, Function<Language, Site> seenIn) {
    Fingerprint program = new Fingerprint();
    if (!addProgram(program)) {
      return Map.of();
    }
    add(shard, program);
    Map<String, String> digests = new LinkedHashMap<>();
    for (Language language : all) {
      long seen = SiteDigest.of(seenIn.apply(language));
      digests.put(language.tag(), Long.toHexString(31 * program.digest() + seen));
    }
    return digests;
  }

  private static void add(String text, Fingerprint digest) {
    digest.append(HashedBytes.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds the program and its Java; false where it does not run from a jar that can be read. */
  private static boolean addProgram(Fingerprint digest) {
    CodeSource source = InputDigest.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return false;
      }
      // Another jar has another time or size; to read all of it takes as long as a small site.
      add(Files.getLastModifiedTime(jar) + " " + Files.size(jar), digest);
      add(Runtime.version().toString(), digest);
      return true;
    } catch (IOException | URISyntaxException unreadable) {
      return false;
    }
  }

  /** Adds a folder, in name order; false where it holds a link or something stranger. */
  private boolean addFolder(String name, Fingerprint digest) throws IOException {
    Path folder = project.resolve(name);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return addFile(name, folder, digest);
    }
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted().toList();
    }
    add(name + "/", digest);
    boolean known = true;
    for (Path entry : entries) {
      known = known && addFolder(name + "/" + entry.getFileName(), digest);
    }
    return known;
  }

  private static boolean addFile(String name, Path file, Fingerprint digest) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    add(name, digest);
    digest.append(HashedBytes.of(Files.readAllBytes(file)));
    return true;
  }
}
