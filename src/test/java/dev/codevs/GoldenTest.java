package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites with every file they make. After a change that is meant, {@code -Dgolden=overwrite}
 * writes them again; the diff is read before it is committed.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** Assets are files of the repository themselves; the manifest holds only digests. */
  private static final String NOT_SHOWN = "assets/(?!codes-).*\\.(?:js|css|svg|png)|\\.codevs";

  static List<Path> sites() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSiteIsMadeOfExactlyTheseFiles(Path input, @TempDir Path folder) throws IOException {
    SiteFolder site = SiteFolder.of(folder, Files.readString(input));
    assertEquals("", site.build().err());
    Map<String, byte[]> made = SiteFolder.files(site.output());
    made.keySet().removeIf(path -> path.matches(NOT_SHOWN));

    Path expected = Path.of(input.toString().replaceAll("\\.txt$", ""));
    if ("overwrite".equals(System.getProperty("golden"))) {
      overwrite(expected, made);
    }
    assertEquals(text(SiteFolder.files(expected)), text(made));
  }

  private static void overwrite(Path folder, Map<String, byte[]> made) throws IOException {
    for (String old : SiteFolder.files(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static String text(Map<String, byte[]> files) {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (path, content) ->
            text.append("-- ").append(path).append(" --\n").append(new String(content, UTF_8)));
    return text.toString();
  }
}
