package dev.codevs.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
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
   * @throws OutputException where another build holds it
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
      // Held by another build of this process: told below.
    }
    channel.close();
    throw new OutputException(
        folder + ": another build is writing this folder; wait until it has finished");
  }

  /**
   * 64 bits of FNV-1a: one chance in 10^19 that two folders share a lock. A digest of the JDK first
   * looks for its provider, for 40 ms; the hash of a String has 32 bits, and that of Aa is that of
   * BB.
   */
  private static String nameFor(Path folder) {
    long hash = 0xcbf29ce484222325L;
    for (byte one : folder.toString().getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
    }
    return Long.toHexString(hash) + ".lock";
  }

  /** Lets the next build in. */
  void release() throws IOException {
    channel.close();
  }
}
