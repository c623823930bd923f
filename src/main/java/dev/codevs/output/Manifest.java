package dev.codevs.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a build left in the output folder: the path, size and digest of each file, sorted by path.
 * It is written last, so that a folder with a manifest holds a finished site.
 */
record Manifest(List<Entry> entries) {
  private static final String HEAD = "codevs-manifest 1";
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  /** The size of a file whose content is not known: it is read, or written again. */
  static final int UNKNOWN = -1;

  static final Manifest NONE = new Manifest(List.of());

  /** One file. */
  record Entry(String path, int size, long digest) {
    static Entry unknown(String path) {
      return new Entry(path, UNKNOWN, 0);
    }
  }

  /** The manifest in a file; empty where there is none or it is not whole. */
  static Optional<Manifest> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException | NumberFormatException torn) {
      return Optional.empty();
    }
  }

  private static Optional<Manifest> parse(List<String> lines) {
    int count = lines.size() - 2;
    if (count < 0 || !lines.get(0).equals(HEAD) || !lines.get(count + 1).equals("end " + count)) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>(count);
    for (String line : lines.subList(1, count + 1)) {
      String[] parts = line.split(" ", 3);
      if (parts.length != 3 || !PATH.matcher(parts[2]).matches()) {
        return Optional.empty();
      }
      entries.add(
          new Entry(parts[2], Integer.parseInt(parts[1]), Long.parseUnsignedLong(parts[0], 16)));
    }
    return Optional.of(new Manifest(List.copyOf(entries)));
  }

  /** Writes the manifest; the file is whole or not there. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(entries.size() * 64 + 64).append(HEAD).append('\n');
    for (Entry entry : entries) {
      text.append(Long.toHexString(entry.digest())).append(' ').append(entry.size());
      text.append(' ').append(entry.path()).append('\n');
    }
    text.append("end ").append(entries.size()).append('\n');
    WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The files of this manifest and those of others paths, with unknown content: who made them. */
  Manifest claiming(List<String> paths) {
    Set<String> all = new HashSet<>(paths);
    entries.forEach(entry -> all.add(entry.path()));
    return new Manifest(all.stream().sorted().map(Entry::unknown).toList());
  }
}
