package dev.codevs.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folders of a site. */
final class Folders {
  private Folders() {}

  /** Those that hold some files, by their paths; the site's own is the empty path. */
  static Set<String> of(List<String> files) {
    Set<String> folders = new LinkedHashSet<>();
    String last = "/";
    for (String path : files) {
      int end = Math.max(path.lastIndexOf('/'), 0);
      // Most files lie beside the one before.
      if (end != last.length() || !path.startsWith(last)) {
        last = path.substring(0, end);
        folders.add(last);
      }
    }
    return folders;
  }

  /** A folder below that of the site and those between the two. */
  static List<Path> upTo(Path site, Path inner) {
    List<Path> folders = new ArrayList<>();
    for (Path up = inner; up != null && !up.equals(site); up = up.getParent()) {
      folders.add(up);
    }
    return folders;
  }

  /** A link among the folders of some files. */
  static Optional<Path> link(Path site, List<String> files) {
    return of(files).stream()
        .flatMap(name -> upTo(site, site.resolve(name)).stream())
        .filter(Files::isSymbolicLink)
        .findFirst();
  }

  /** Deletes a folder with all it holds, if it is there; links are deleted, not followed. */
  static void deleteRecursively(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
