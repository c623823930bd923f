package dev.codevs.serve;

import dev.codevs.bytes.Hash;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices that an input of a project has changed.
 *
 * <p>Each look lists all files of the project and compares their sizes and times with those of the
 * last look. Where the system has it, the time of the last change of the file's entry (POSIX {@code
 * st_ctime}) is compared too: no program can set it back. Some file systems count time in steps of
 * up to two seconds, so a file that has just changed is also read and compared by its hash for a
 * while.
 *
 * <p>The watch service of the JDK would cost less, but on macOS it looks only every few seconds, on
 * network and container mounts it gets no events, and when an editor replaces a folder it loses the
 * folder. A project has some hundred files; a look takes a few milliseconds.
 */
final class Watcher {
  private static final List<String> INPUTS = List.of("content", "i18n", "templates");

  /** The number of looks after a change in which a file is read: more than two seconds. */
  private static final int READS = 20;

  /** The loader refuses a larger file, so its content does not matter. */
  private static final int MAX_READ_BYTES = 4 << 20;

  /** A folder, or a file that cannot be read: only whether it is there is compared. */
  private static final State PRESENT = new State(new Stamp(0, FileTime.fromMillis(0), ""), 0);

  private final Path project;
  private final boolean hasChangeTimes;
  private final Map<Path, Integer> readsLeft = new HashMap<>();
  private Map<Path, State> seen = Map.of();

  /** What the file system says about a file without reading the file. */
  private record Stamp(long size, FileTime written, Object changed) {}

  /**
   * A file at the time of a look.
   *
   * @param hash of the content when the watcher last read it; 0 if it never did
   */
  private record State(Stamp stamp, long hash) {}

  /** Looks for the first time. */
  Watcher(Path project) {
    this.project = project;
    this.hasChangeTimes = project.getFileSystem().supportedFileAttributeViews().contains("unix");
    this.seen = look();
  }

  /** Whether an input has changed since the last call, or since the watcher was made. */
  boolean hasChanged() {
    Map<Path, State> now = look();
    boolean changed = !now.equals(seen);
    seen = now;
    readsLeft.keySet().retainAll(now.keySet());
    return changed;
  }

  private Map<Path, State> look() {
    Map<Path, State> found = new HashMap<>();
    for (String input : INPUTS) {
      try {
        Files.walkFileTree(project.resolve(input), new Visitor(found));
      } catch (IOException unreadable) {
        // The loader reports it. The files that were found before are compared.
      }
    }
    return found;
  }

  private State stateOf(Path file, BasicFileAttributes attributes) throws IOException {
    Object changed =
        hasChangeTimes
            ? Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
            : attributes.lastModifiedTime();
    Stamp stamp = new Stamp(attributes.size(), attributes.lastModifiedTime(), changed);
    if (seen.isEmpty()) {
      return new State(stamp, 0);
    }
    State before = seen.get(file);
    boolean isSame = before != null && before.stamp().equals(stamp);
    int left = isSame ? readsLeft.getOrDefault(file, 0) : READS;
    if (before != null && left == 0) {
      return before;
    }
    State now = new State(stamp, attributes.isRegularFile() ? hash(file, stamp.size()) : 0);
    readsLeft.put(file, now.equals(before) ? left - 1 : READS);
    return now;
  }

  private static long hash(Path file, long size) throws IOException {
    return size > MAX_READ_BYTES ? 0 : Hash.of(Files.readAllBytes(file));
  }

  /** Collects the states of the files below a folder. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<Path, State> found;

    Visitor(Map<Path, State> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      found.put(folder, PRESENT);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      try {
        found.put(file, stateOf(file, attributes));
      } catch (IOException goneOrUnreadable) {
        found.put(file, PRESENT);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException goneOrUnreadable) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException incomplete) {
      return FileVisitResult.CONTINUE;
    }
  }
}
