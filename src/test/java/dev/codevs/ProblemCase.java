package dev.codevs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One bad input: a sentence that says what is wrong, files to lay over {@link SiteFolder#small} (or
 * {@link SiteFolder#bilingual}, if the case says {@code -- (base bilingual) --}), and what {@code
 * check} must answer.
 *
 * <p>A file's line {@code -- path --} may say how it is made: {@code (escaped)} with {@code \xNN}
 * for bytes, {@code (repeated)} with {@code <<text x 100>>}, {@code (deleted)}, {@code (fifo)},
 * {@code (unreadable)}, {@code (link to target)}, {@code (over the default)} for the members of a
 * bundle that differ from the repository's own, or from its English one, {@code - key} to leave one
 * out.
 */
final class ProblemCase {
  private static final Pattern HEADER =
      Pattern.compile("(?m)^-- (?:(\\S+?) ?)?(?:\\(([^)\n]+)\\) )?--\n");
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");
  private static final Pattern REPEATED = Pattern.compile("<<(.+?) x (\\d+)>>");
  private static final Pattern KEY = Pattern.compile("(?m)^(?:- (.+)|\"([^\"]+)\":.*)$");

  private final String input;

  private ProblemCase(String input) {
    this.input = input;
  }

  /** The case in a file, without what is expected of it. */
  static ProblemCase of(String file) {
    int end = file.indexOf("\n== exit ");
    return new ProblemCase(end < 0 ? file : file.substring(0, end + 1));
  }

  /** The case file as it should be if the answer is right. */
  String with(SiteFolder.Run answer) {
    return "%s== exit %d ==\n== stdout ==\n%s== stderr ==\n%s"
        .formatted(input, answer.code(), answer.out(), answer.err());
  }

  /** Whether a process without rights over other people's files has to check it. */
  boolean needsPlainUser() {
    return input.contains("(unreadable) --");
  }

  /** Makes the folder of the case. */
  SiteFolder writeTo(Path folder) throws IOException {
    SiteFolder site =
        input.contains("-- (base bilingual) --")
            ? SiteFolder.bilingual(folder)
            : SiteFolder.small(folder);
    Matcher header = HEADER.matcher(input);
    List<Integer> starts = new ArrayList<>();
    while (header.find()) {
      starts.add(header.start());
    }
    starts.add(input.length());
    for (int i = 0; i + 1 < starts.size(); i++) {
      String part = input.substring(starts.get(i), starts.get(i + 1));
      Matcher own = HEADER.matcher(part);
      if (own.lookingAt() && own.group(1) != null) {
        make(site, own.group(1), String.valueOf(own.group(2)), part.substring(own.end()));
      }
    }
    return site;
  }

  private static void make(SiteFolder site, String path, String how, String text)
      throws IOException {
    Path file = site.path(path);
    Files.createDirectories(file.getParent());
    if (how.startsWith("link to ")) {
      Files.deleteIfExists(file);
      Files.createSymbolicLink(file, Path.of(how.substring("link to ".length())));
      return;
    }
    switch (how) {
      case "null" -> site.write(path, text);
      case "escaped" -> site.write(path, unescaped(text));
      case "repeated" ->
          site.write(
              path,
              REPEATED
                  .matcher(text)
                  .replaceAll(
                      found ->
                          Matcher.quoteReplacement(
                              found.group(1).repeat(Integer.parseInt(found.group(2))))));
      case "deleted" -> site.delete(path);
      case "fifo" -> fifo(file);
      case "unreadable" -> {
        site.write(path, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      }
      case "over the default" -> site.write(path, overDefault(path, text));
      default -> throw new IllegalArgumentException("no way to make a file: " + how);
    }
  }

  private static byte[] unescaped(String text) {
    String bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
    return BYTE.matcher(bytes)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        .getBytes(ISO_8859_1);
  }

  private static void fifo(Path file) throws IOException {
    try {
      int code = new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
      if (code != 0) {
        throw new IOException("mkfifo ended with " + code);
      }
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  /** The repository's bundle at a path, or the English one for a language that it does not have. */
  private static String bundle(String path) {
    return Files.exists(SiteFolder.reference().path(path)) ? path : "i18n/en.json";
  }

  /** The case's members first, so that their lines do not move, then the repository's others. */
  private static String overDefault(String path, String members) {
    try {
      ObjectNode bundle =
          (ObjectNode) new ObjectMapper().readTree(SiteFolder.reference().read(bundle(path)));
      StringBuilder own = new StringBuilder("{\n");
      for (Matcher line = KEY.matcher(members); line.find(); ) {
        if (line.group(1) != null) {
          bundle.remove(List.of(line.group(1), "@" + line.group(1)));
        } else {
          bundle.remove(line.group(2));
          own.append(line.group()).append(",\n");
        }
      }
      return own + bundle.toString().substring(1) + "\n";
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
