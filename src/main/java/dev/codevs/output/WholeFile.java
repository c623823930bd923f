package dev.codevs.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Writes files so that a reader, or a power cut, finds the old content or the new, never a part.
 */
public final class WholeFile {
  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final Set<OpenOption> ANY =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private WholeFile() {}

  /** Replaces a file, or makes it: writes beside it, then renames. */
  public static void write(Path file, ByteBuffer content) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".codevs-tmp");
    try {
      write(beside, ANY, content);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      Files.deleteIfExists(beside);
      throw failed;
    }
  }

  /** Makes a file in a folder that nobody reads yet. */
  static void create(Path file, ByteBuffer content) throws IOException {
    write(file, NEW, content);
  }

  private static void write(Path file, Set<OpenOption> how, ByteBuffer content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, how)) {
      while (content.hasRemaining()) {
        channel.write(content);
      }
    }
  }
}
