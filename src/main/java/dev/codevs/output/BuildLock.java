package dev.codevs.output;

import dev.codevs.bytes.Hash;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two builds out of one output folder. The lock lies in the system's folder for temporary
 * files, named after the output folder, so that it leaves no trace in the project and goes when its
 * holder dies, however it dies.
 */
final class BuildLock {
  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of an output folder.
   *
   * @param folder an absolute path
   * @throws OutputException if another build holds it
   */
  static BuildLock take(Path folder) throws IOException, OutputException {
    Path locks =
        Path.of(System.getProperty("java.io.tmpdir"), "codevs-" + System.getProperty("user.name"));
    Files.createDirectories(locks);
    FileChannel channel =
        FileChannel.open(
            locks.resolve(nameFor(folder)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new BuildLock(channel);
      }
    } catch (OverlappingFileLockException inThisProcess) {
      // Held by another build of this process: reported below.
    }
    channel.close();
    throw new OutputException(
        folder + ": another build is writing this folder; wait until it has finished");
  }

  /** Two folders share a lock with a probability of 2<sup>-64</sup>. */
  private static String nameFor(Path folder) {
    return Long.toHexString(Hash.of(folder.toString())) + ".lock";
  }

  /** Lets the next build in. */
  void release() throws IOException {
    channel.close();
  }
}
