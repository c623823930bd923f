package dev.codevs.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest is believed whole or not at all: codevs deletes and replaces the files it names. */
class ManifestTest {
  private static final Manifest MANIFEST =
      new Manifest(
          "made from this",
          List.of(
              new Manifest.Entry("assets/style.css", 120, -1),
              new Manifest.Entry("en/abc/1-vs-2.html", 0, 0x1234_5678_9abc_def0L),
              Manifest.Entry.unknown("index.html")));

  private final Path file;

  ManifestTest(@TempDir Path folder) {
    file = folder.resolve(".codevs");
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    MANIFEST.write(file);

    assertEquals(Optional.of(MANIFEST), Manifest.read(file));
    assertEquals("made from this", Manifest.origin(file));
  }

  @Test
  void mayNameNoOriginAndNoFiles() throws IOException {
    Manifest.NONE.write(file);

    assertEquals(Optional.of(Manifest.NONE), Manifest.read(file));
    assertEquals("", Manifest.origin(file));
  }

  @Test
  void thatIsTornAnywhereIsNone() throws IOException {
    MANIFEST.write(file);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(Optional.empty(), Manifest.read(file), length + " bytes");
    }
  }

  @Test
  void thatLostALineIsNone() throws IOException {
    MANIFEST.write(file);
    List<String> lines = Files.readAllLines(file);
    for (int line = 0; line < lines.size(); line++) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(line);
      Files.write(file, fewer);
      boolean isOrigin = lines.get(line).startsWith("from ");
      assertEquals(isOrigin, Manifest.read(file).isPresent(), lines.get(line));
    }
  }

  @Test
  void isNoneIfThereIsNoFileOrAFolder() throws IOException {
    assertEquals(Optional.empty(), Manifest.read(file));
    assertEquals("", Manifest.origin(file));
    Files.createDirectory(file);
    assertEquals(Optional.empty(), Manifest.read(file));
    assertEquals("", Manifest.origin(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../mine.txt",
        "en/../../mine.txt",
        "/etc/passwd",
        "C:/mine.txt",
        ".git/config",
        "en/.hidden",
        "en//a.html",
        "en/",
        "en\\a.html",
        "a b.html",
        "é.html",
        "",
        "."
      })
  void thatNamesAFileOutsideOfASiteIsNone(String path) throws IOException {
    write("0 1 " + path);

    assertEquals(Optional.empty(), Manifest.read(file));
  }

  @ParameterizedTest
  @CsvSource({
    "'0 1 b.html\n0 1 a.html', false",
    "'0 1 a.html\n0 1 a.html', false",
    "x 1 a.html, false",
    "11111111111111111 1 a.html, false",
    "0 99999999999 a.html, false",
    "0 a.html, false",
    "0  1 a.html, false",
    "ffffffffffffffff 2147483647 a.html, true",
    "'0 1 A.html\n0 1 a.html', true"
  })
  void hasItsFilesInOrderEachWithTwoNumbers(String lines, boolean expected) throws IOException {
    write(lines);

    assertEquals(expected, Manifest.read(file).isPresent());
  }

  @Test
  void thatIsDoubtedNamesTheFilesAndBelievesNothingElse() {
    Manifest doubted = MANIFEST.doubted();

    assertEquals("", doubted.origin());
    assertEquals(
        MANIFEST.entries().stream().map(Manifest.Entry::path).toList(),
        doubted.entries().stream().map(Manifest.Entry::path).toList());
    assertTrue(doubted.entries().stream().allMatch(entry -> entry.size() == Manifest.UNKNOWN));
  }

  private void write(String lines) throws IOException {
    Files.writeString(
        file,
        "codevs-manifest 1\n" + lines + "\nend " + lines.lines().count() + "\n",
        StandardCharsets.UTF_8);
  }
}
