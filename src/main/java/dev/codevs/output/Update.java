package dev.codevs.output;

import dev.codevs.bytes.Hasher;
import dev.codevs.bytes.PageBuffer;
import dev.codevs.model.Route;
import dev.codevs.model.WriteSummary;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One build's changes to the output folder. */
final class Update {
  private final Path folder;
  private final Manifest last;
  private final List<Route> routes;
  private final List<String> paths;
  private final FileContents content;
  private final Predicate<Route> same;
  private final Manifest.@Nullable Entry[] before;
  private final List<String> stale = new ArrayList<>();
  private final Manifest.@Nullable Entry[] after;
  private final FileTime finished;
  private final AtomicInteger written = new AtomicInteger();

  /**
   * Whether the manifest has to be written again, if only to be later than a file that was read.
   */
  private final AtomicBoolean retold = new AtomicBoolean();

  private boolean torn;

  /**
   * @param last what the last build left
   * @param routes the files of this build, sorted by path
   */
  Update(Path folder, Manifest last, List<Route> routes, FileContents content) throws IOException {
    this.folder = folder;
    this.last = last;
    this.routes = routes;
    this.paths = routes.stream().map(Route::path).toList();
    this.content = content;
    this.same = content.sameAs(last.origin());
    this.before = new Manifest.Entry[paths.size()];
    this.after = new Manifest.Entry[paths.size()];
    Path manifest = folder.resolve(Manifest.NAME);
    this.finished =
        Files.exists(manifest) ? Files.getLastModifiedTime(manifest) : FileTime.fromMillis(0);
    match();
  }

  /** Finds each file's entry of the last build; both lists are sorted by path. */
  private void match() {
    int i = 0;
    for (Manifest.Entry entry : last.entries()) {
      while (i < paths.size() && paths.get(i).compareTo(entry.path()) < 0) {
        i++;
      }
      if (i < paths.size() && paths.get(i).equals(entry.path())) {
        before[i++] = entry;
      } else {
        stale.add(entry.path());
      }
    }
  }

  /** The files of this build that are there, but not from the last build. */
  List<Path> ofOthers() {
    return IntStream.range(0, paths.size())
        .filter(i -> before[i] == null)
        .mapToObj(i -> folder.resolve(paths.get(i)))
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /**
   * Fills a folder that nobody reads yet.
   *
   * @param origin what the manifest says that the files were made from
   */
  WriteSummary writeNew(Supplier<String> origin) throws IOException {
    torn = true;
    makeFolders();
    EachFile.run(
        paths.size(),
        (i, buffer) -> {
          content.append(routes.get(i), buffer);
          after[i] = entry(i, buffer.hash());
          WholeFile.create(folder.resolve(paths.get(i)), bytes(buffer));
          written.incrementAndGet();
          content.done();
        });
    return finish(0, origin);
  }

  private Manifest.Entry entry(int i, Hasher file) {
    return new Manifest.Entry(paths.get(i), file.length(), file.value());
  }

  private static ByteBuffer bytes(PageBuffer file) {
    return ByteBuffer.wrap(file.array(), 0, file.length());
  }

  /**
   * Replaces what differs from the last build and removes what this one does not have.
   *
   * @param clean whether to replace every file
   * @param origin what the manifest says that the files were made from
   */
  WriteSummary write(boolean clean, Supplier<String> origin) throws IOException {
    torn = !Files.exists(folder.resolve(Manifest.NAME));
    if (!stale.isEmpty() || last.entries().size() != paths.size()) {
      tear();
    }
    makeFolders();
    EachFile.run(
        paths.size(),
        (i, buffer) -> {
          replace(i, buffer, clean);
          content.done();
        });
    int removed = remove();
    return finish(removed, origin);
  }

  /**
   * Writes a file that is not on the disk already. The manifest is believed where the file has not
   * been touched since it was written; otherwise the file itself is read.
   */
  private void replace(int i, PageBuffer buffer, boolean clean) throws IOException {
    Manifest.Entry known = clean ? null : before[i];
    Path file = folder.resolve(paths.get(i));
    FileStat found = known == null ? FileStat.NONE : FileStat.of(file);
    if (known != null && same.test(routes.get(i)) && found.isAsIn(known, finished)) {
      after[i] = known;
      return;
    }
    Hasher hash = new Hasher();
    content.append(routes.get(i), hash);
    Manifest.Entry now = entry(i, hash);
    after[i] = now;
    if (now.tells(known) && found.isAsIn(now, finished)) {
      return;
    }
    retold.set(true);
    content.append(routes.get(i), buffer);
    if (found.size() != now.size() || !holds(file, buffer)) {
      tear();
      WholeFile.write(file, bytes(buffer));
      written.incrementAndGet();
    }
  }

  private static boolean holds(Path file, PageBuffer content) throws IOException {
    return bytes(content).equals(ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  /** Marks the site as unfinished, before the first change; every other call does nothing. */
  private synchronized void tear() throws IOException {
    if (!torn) {
      Path manifest = folder.resolve(Manifest.NAME);
      Path unfinished = folder.resolve(Manifest.NAME_OF_UNFINISHED);
      if (Arrays.asList(before).contains(null)) {
        Set<String> all = new TreeSet<>(paths);
        all.addAll(stale);
        new Manifest("", all.stream().map(Manifest.Entry::unknown).toList()).write(unfinished);
        Files.delete(manifest);
      } else {
        // It names every file: what else it says of them is not believed any more.
        Files.move(manifest, unfinished, StandardCopyOption.ATOMIC_MOVE);
      }
      torn = true;
    }
  }

  private void makeFolders() throws IOException {
    for (String name : Folders.of(paths)) {
      Files.createDirectories(folder.resolve(name));
    }
    Optional<Path> link = Folders.link(folder, paths);
    if (link.isPresent()) {
      throw new IOException(
          link.get() + " is a symbolic link; a site is written into real folders only");
    }
  }

  private int remove() throws IOException {
    int removed = 0;
    Set<Path> folders = new HashSet<>();
    for (String path : stale) {
      Path file = folder.resolve(path);
      removed += Files.deleteIfExists(file) ? 1 : 0;
      folders.addAll(Folders.upTo(folder, file.resolveSibling("")));
    }
    List<Path> deepestFirst =
        folders.stream().sorted((a, b) -> b.getNameCount() - a.getNameCount()).toList();
    for (Path one : deepestFirst) {
      try {
        Files.deleteIfExists(one);
      } catch (DirectoryNotEmptyException stillUsed) {
        // The folder holds other files, of the site or of people: it stays.
      }
    }
    return removed;
  }

  private WriteSummary finish(int removed, Supplier<String> made) throws IOException {
    String origin = made.get();
    Manifest now = new Manifest(origin, Arrays.stream(after).map(Objects::requireNonNull).toList());
    if (torn || retold.get() || !origin.equals(last.origin())) {
      now.write(folder.resolve(Manifest.NAME));
      Files.deleteIfExists(folder.resolve(Manifest.NAME_OF_UNFINISHED));
    }
    return new WriteSummary(written.get(), paths.size() - written.get(), removed, now.bytes());
  }
}
