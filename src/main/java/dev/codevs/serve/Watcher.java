package dev.codevs.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notices that an input of a project has changed.
 *
 * <p>It looks at sizes and times several times a second. The JDK's watch service would be told by
 * the system, but on macOS it looks only every few seconds, on network and container mounts it is
 * told nothing, and editors that save by renaming make it lose folders. A project has some hundred
 * files; looking at them costs a few milliseconds.
 */
final class Watcher {
  private static final List<String> INPUTS = List.of("content", "i18n", "templates");

  private final Path project;
  private Map<Path, String> seen;

  Watcher(Path project) {
    this.project = project;
    this.seen = look();
  }

  /** Whether anything has changed since the last call, or since the watcher was made. */
  boolean hasChanged() {
    Map<Path, String> now = look();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  private Map<Path, String> look() {
    Map<Path, String> found = new TreeMap<>();
    for (String input : INPUTS) {
      try {
        Files.walkFileTree(project.resolve(input), new Stamps(found));
      } catch (IOException beingChanged) {
        found.put(project.resolve(input), "unreadable");
      }
    }
    return found;
  }

  /** Notes the size and time of each file. */
  private static final class Stamps extends SimpleFileVisitor<Path> {
    private final Map<Path, String> found;

    Stamps(Map<Path, String> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.put(file, attributes.size() + " " + attributes.lastModifiedTime());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
