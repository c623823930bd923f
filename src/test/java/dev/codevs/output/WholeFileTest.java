package dev.codevs.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @Test
  void replacesAFileAndLeavesNoOtherBehind(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("page.html");
    WholeFile.create(file, bytes("first, and longer"));
    WholeFile.write(file, bytes("second"));
    assertEquals("second", Files.readString(file));
    WholeFile.save(file, bytes("third"));
    assertEquals("third", Files.readString(file));

    assertArrayEquals(new String[] {"page.html"}, folder.toFile().list());
  }

  @Test
  void leavesWhatIsThereIfItCannotBeReplaced(@TempDir Path folder) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("page.html/inner"));

    assertThrows(
        IOException.class, () -> WholeFile.save(folder.resolve("page.html"), bytes("text")));

    assertArrayEquals(new String[] {"page.html"}, folder.toFile().list());
    assertTrue(Files.isDirectory(inner));
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
