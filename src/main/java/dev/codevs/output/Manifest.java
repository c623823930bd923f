package dev.codevs.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a build left in the output folder: the path, size and digest of each file, sorted by path.
 * It is written last, so that a folder with a manifest holds a finished site.
 *
 * @param origin what the files were made from, in one line of the builder's; empty where that is
 *     not known
 */
record Manifest(String origin, List<Entry> entries) {
  /** The name of the manifest of a finished site. */
  static final String NAME = ".codevs";

  /** The name of what stands in place of the manifest while files are being replaced. */
  static final String NAME_OF_UNFINISHED = ".codevs-building";

  private static final String HEAD = "codevs-manifest 1\n";
  private static final String ORIGIN = "from ";
  private static final int LONGEST_START = 1 << 14;

  /** The size of a file whose content is not known: it is read, or written again. */
  static final int UNKNOWN = -1;

  static final Manifest NONE = new Manifest("", List.of());

  /** One file. */
  record Entry(String path, int size, long digest) {
    /** Whether an entry of the same file tells the same of it. */
    boolean tells(@Nullable Entry other) {
      return other != null && size == other.size && digest == other.digest;
    }

    static Entry unknown(String path) {
      return new Entry(path, UNKNOWN, 0);
    }
  }

  /** What the files of the manifest in a file were made from, without reading all of it. */
  static String origin(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LONGEST_START), StandardCharsets.ISO_8859_1);
      int from = HEAD.length() + ORIGIN.length();
      int end = start.indexOf('\n', from);
      return start.startsWith(HEAD + ORIGIN) && end > 0 ? start.substring(from, end) : "";
    }
  }

  /** The same files, of which nothing is believed but that they may be the generator's. */
  Manifest doubted() {
    return new Manifest("", entries.stream().map(entry -> Entry.unknown(entry.path())).toList());
  }

  /** The manifest in a file; empty where there is none or it is not whole. */
  static Optional<Manifest> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    try {
      return text.startsWith(HEAD) ? parse(text) : Optional.empty();
    } catch (NumberFormatException | IndexOutOfBoundsException torn) {
      return Optional.empty();
    }
  }

  private static Optional<Manifest> parse(String text) {
    List<Entry> entries = new ArrayList<>(text.length() / 40);
    String last = "";
    int line = HEAD.length();
    String origin = "";
    if (text.startsWith(ORIGIN, line)) {
      origin = text.substring(line + ORIGIN.length(), text.indexOf('\n', line));
      line = text.indexOf('\n', line) + 1;
    }
    while (!text.startsWith("end ", line)) {
      int size = text.indexOf(' ', line) + 1;
      int name = text.indexOf(' ', size) + 1;
      int end = text.indexOf('\n', name);
      String path = text.substring(name, end);
      if (!isPath(path) || path.compareTo(last) <= 0) {
        return Optional.empty();
      }
      entries.add(
          new Entry(
              path,
              Integer.parseInt(text, size, name - 1, 10),
              Long.parseUnsignedLong(text, line, size - 1, 16)));
      last = path;
      line = end + 1;
    }
    boolean whole = text.substring(line).equals("end " + entries.size() + "\n");
    return whole ? Optional.of(new Manifest(origin, entries)) : Optional.empty();
  }

  /** Whether a path may be one of a site: names of letters, digits, {@code _}, - and inner dots. */
  private static boolean isPath(String path) {
    boolean begins = true;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || (c >= 'A' && c <= 'Z')
              || c == '-'
              || c == '_';
      if (!plain && (begins || (c != '.' && c != '/'))) {
        return false;
      }
      begins = c == '/';
    }
    return !begins;
  }

  /** How many bytes all files have. */
  long bytes() {
    return entries.stream().mapToLong(Entry::size).sum();
  }

  /** Writes the manifest; the file is whole or not there. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(entries.size() * 64 + 64).append(HEAD);
    if (!origin.isEmpty()) {
      text.append(ORIGIN).append(origin).append('\n');
    }
    for (Entry entry : entries) {
      text.append(Long.toHexString(entry.digest())).append(' ').append(entry.size());
      text.append(' ').append(entry.path()).append('\n');
    }
    text.append("end ").append(entries.size()).append('\n');
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    WholeFile.write(file, ByteBuffer.wrap(bytes));
  }
}
