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
 * Writes whole files: if codevs is stopped, or another program reads a file at the same time, the
 * file has the old content or the new content, never a part of it. The content is written to a file
 * beside it, which is then renamed.
 *
 * <p>A power cut is another matter: the system keeps what is written in memory for some seconds.
 * {@link #save} waits for the disk, and keeps the promise then too. {@link #write} and {@link
 * #create} do not wait, because their files can be made again, and because waiting doubles the time
 * of a file: replacing 3,000 pages took 4 to 6 s without and 7 to 8 s with it (ext4, two threads).
 * A page that a power cut left empty or cut off has another size than the manifest says, and is
 * written by the next build.
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

  /** Replaces or makes a file that cannot be made again, such as a translation. */
  public static void save(Path file, ByteBuffer content) throws IOException {
    replace(file, content, true);
  }

  /** Replaces or makes a file that can be made again. */
  static void write(Path file, ByteBuffer content) throws IOException {
    replace(file, content, false);
  }

  /** Makes a file in a folder that nobody reads yet. */
  static void create(Path file, ByteBuffer content) throws IOException {
    write(file, NEW, content, false);
  }

  private static void replace(Path file, ByteBuffer content, boolean waits) throws IOException {
    // Two characters more: the longest name of a page, three ids, has room for them.
    Path beside = file.resolveSibling("." + file.getFileName() + "~");
    try {
      write(beside, ANY, content, waits);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      Files.deleteIfExists(beside);
      throw failed;
    }
  }

  private static void write(Path file, Set<OpenOption> how, ByteBuffer content, boolean waits)
      throws IOException {
    try (FileChannel channel = FileChannel.open(file, how)) {
      while (content.hasRemaining()) {
        channel.write(content);
      }
      if (waits) {
        channel.force(false);
      }
    }
  }
}
