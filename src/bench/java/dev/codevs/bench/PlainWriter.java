package dev.codevs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lower bound for every build: a program that only writes files with the names and sizes of a
 * site's files, on all processors.
 */
final class PlainWriter {
  private PlainWriter() {}

  /**
   * Writes files of the same sizes as a site's into a new folder. The time to list the site is not
   * measured.
   */
  static Measured write(Path site, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(site)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.createDirectories(to.resolve(site.relativize(file)).getParent());
    }
    int[] sizes = files.stream().mapToInt(file -> (int) file.toFile().length()).toArray();
    List<Path> targets = files.stream().map(file -> to.resolve(site.relativize(file))).toList();
    int largest = Stream.of(sizes).flatMapToInt(Arrays::stream).max().orElse(0);
    ThreadLocal<ByteBuffer> bytes =
        ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(largest));
    long start = System.nanoTime();
    IntStream.range(0, sizes.length)
        .parallel()
        .forEach(i -> write(targets.get(i), bytes.get().clear().limit(sizes[i])));
    return new Measured((System.nanoTime() - start) / 1e9, 0, 0);
  }

  private static void write(Path file, ByteBuffer bytes) {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
