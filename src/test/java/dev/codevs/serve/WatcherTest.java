package dev.codevs.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every edit is seen, once. */
class WatcherTest {
  private Path project;
  private Path file;
  private Watcher watcher;

  @BeforeEach
  void watch(@TempDir Path folder) throws IOException {
    project = folder;
    file = project.resolve("content/abc/1.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "one");
    watcher = new Watcher(project);
  }

  @Test
  void seesNothingWhereNothingChanges() throws IOException {
    Files.writeString(project.resolve("README.md"), "no input");

    assertFalse(watcher.hasChanged());
    assertFalse(watcher.hasChanged());
  }

  @Test
  void seesAnEditOnce() throws IOException {
    Files.writeString(file, "other");

    assertTrue(watcher.hasChanged());
    for (int looks = 0; looks < 50; looks++) {
      assertFalse(watcher.hasChanged(), "look " + looks);
    }
  }

  @Test
  void seesAnEditThatKeepsTheSizeAndTheTime() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, time);

    assertTrue(watcher.hasChanged());
    assertFalse(watcher.hasChanged());
  }

  /** The clock of ext4 moves every 4 ms: many of these edits leave size and times as they were. */
  @Test
  void seesEachOfManyQuickEditsOfTheSameSize() throws IOException {
    for (int edit = 100; edit < 600; edit++) {
      Files.writeString(file, String.valueOf(edit));
      assertTrue(watcher.hasChanged(), "edit " + edit);
      assertFalse(watcher.hasChanged(), "after edit " + edit);
    }
  }

  @Test
  void seesAFileThatIsReplacedByRenaming() throws IOException {
    Path other = project.resolve("other");
    Files.writeString(other, "two");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

    assertTrue(watcher.hasChanged());
  }

  @Test
  void seesFilesAndFoldersComeAndGo() throws IOException {
    Path templates = Files.createDirectory(project.resolve("templates"));
    assertTrue(watcher.hasChanged());
    Files.writeString(templates.resolve("code.ftlh"), "");
    assertTrue(watcher.hasChanged());
    Files.delete(templates.resolve("code.ftlh"));
    assertTrue(watcher.hasChanged());
    Files.delete(templates);
    assertTrue(watcher.hasChanged());
    assertFalse(watcher.hasChanged());
  }

  @Test
  void aFileThatCannotBeReadIsSeenOnceItCan() throws IOException {
    Files.delete(file);
    Files.createSymbolicLink(file, project.resolve("missing"));
    assertTrue(watcher.hasChanged());
    assertFalse(watcher.hasChanged());

    Files.delete(file);
    Files.writeString(file, "one");
    assertTrue(watcher.hasChanged());
  }
}
