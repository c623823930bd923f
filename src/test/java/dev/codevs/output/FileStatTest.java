package dev.codevs.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is believed to be as the manifest has it only if nothing speaks against it. */
class FileStatTest {
  @ParameterizedTest
  @CsvSource({
    "5, 100, 5, 100, true",
    "5, 99, 5, 100, true",
    "5, 101, 5, 100, false",
    "5, 99, 6, 100, false",
    "-1, 0, -1, 100, false"
  })
  void isBelievedIfItHasTheSizeAndIsNoLaterThanTheManifest(
      long size, long changed, int known, long finished, boolean expected) {
    assertEquals(
        expected,
        new FileStat(size, FileTime.fromMillis(changed))
            .isAsIn(new Manifest.Entry("a.html", known, 0), FileTime.fromMillis(finished)));
  }

  @Test
  void isNothingForAFolderALinkAndAMissingFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "12345");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    assertEquals(5, FileStat.of(file).size());
    assertEquals(FileStat.NONE, FileStat.of(folder));
    assertEquals(FileStat.NONE, FileStat.of(link));
    assertEquals(FileStat.NONE, FileStat.of(folder.resolve("b")));
  }
}
