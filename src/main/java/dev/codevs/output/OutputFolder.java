package dev.codevs.output;

import dev.codevs.bytes.Hasher;
import dev.codevs.model.Route;
import dev.codevs.model.WriteSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that holds a site, the whole site and, besides what people put there by hand, nothing
 * but the site.
 *
 * <p>A first build is made in a folder beside it and renamed into place. A later build replaces
 * what differs, file by file; while it does, {@value Manifest#NAME} is gone and {@value
 * Manifest#NAME_OF_UNFINISHED} names every file that may be the generator's, so that a build that
 * dies half way is neither taken for a finished site nor for somebody else's files.
 */
public final class OutputFolder {
  private final Path folder;
  private final Path beside;

  private OutputFolder(Path folder) {
    this.folder = folder;
    this.beside = folder.resolveSibling("." + folder.getFileName() + ".codevs-new");
  }

  /**
   * Makes the folder hold exactly the files of some routes, beside those that codevs did not make.
   *
   * @param routes sorted by path
   * @param content asked from the threads of the common pool or of the pool that this is called in
   * @param clean whether to write every file again, whatever the last build left
   * @param origin what the files are made from, in one line, for {@link #unchanged}; empty where
   *     that is not known; asked when all files are there
   * @throws OutputException where the folder is not codevs's or cannot be written; then the last
   *     site is still whole, or the next build completes it
   */
  public static WriteSummary write(
      Path folder, List<Route> routes, FileContents content, boolean clean, Supplier<String> origin)
      throws OutputException {
    return locked(folder, one -> one.write(routes, content, clean, origin));
  }

  /** What the files of a finished site were made from, as {@link #write} was told; or nothing. */
  public static String origin(Path folder) {
    try {
      return Manifest.origin(folder.resolve(Manifest.NAME));
    } catch (IOException unreadable) {
      return "";
    }
  }

  /**
   * What a build would come to that finds the folder as the last build left it.
   *
   * @param origin says of a line that {@link #write} was given whether it would be given the same
   *     again
   * @return the line, and that nothing is to do; empty where a build has something to do
   * @throws OutputException as {@link #write}
   */
  public static Optional<Unchanged> unchanged(Path folder, Predicate<String> origin)
      throws OutputException {
    return locked(folder, one -> one.unchanged(origin));
  }

  /**
   * A folder as the last build left it.
   *
   * @param origin what its files were made from
   */
  public record Unchanged(String origin, WriteSummary outcome) {}

  private Optional<Unchanged> unchanged(Predicate<String> origin) throws IOException {
    Path file = folder.resolve(Manifest.NAME);
    Optional<Manifest> last = Manifest.read(file).filter(one -> origin.test(one.origin()));
    if (last.isEmpty()) {
      return Optional.empty();
    }
    List<Manifest.Entry> entries = last.get().entries();
    WriteSummary nothing = new WriteSummary(0, entries.size(), 0, last.get().bytes());
    return areThere(entries, Files.getLastModifiedTime(file))
        ? Optional.of(new Unchanged(last.get().origin(), nothing))
        : Optional.empty();
  }

  private boolean areThere(List<Manifest.Entry> entries, FileTime finished) {
    AtomicBoolean touched = new AtomicBoolean();
    EachFile.run(
        entries.size(),
        (i, unused) -> {
          Manifest.Entry entry = entries.get(i);
          if (!touched.get()
              && !FileStat.of(folder.resolve(entry.path())).isAsIn(entry, finished)) {
            touched.set(true);
          }
        });
    List<String> paths = entries.stream().map(Manifest.Entry::path).toList();
    return !touched.get() && Folders.link(folder, paths).isEmpty();
  }

  /** What is done with a folder while no other build may. */
  private interface Work<T> {
    T in(OutputFolder folder) throws IOException, OutputException;
  }

  private static <T> T locked(Path folder, Work<T> work) throws OutputException {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      BuildLock lock = BuildLock.take(absolute);
      try {
        return work.in(new OutputFolder(absolute));
      } finally {
        lock.release();
      }
    } catch (UncheckedIOException failed) {
      throw cannotWrite(absolute, failed);
    } catch (IOException failed) {
      throw cannotWrite(absolute, failed);
    }
  }

  /** Makes the files of some routes, as {@link #write} does, and writes none. */
  public static void rehearse(List<Route> routes, FileContents content) {
    EachFile.run(
        routes.size(),
        (i, unused) -> {
          content.append(routes.get(i), new Hasher());
          content.done();
        });
  }

  private static OutputException cannotWrite(Path folder, Exception failed) {
    Throwable cause = failed instanceof UncheckedIOException ? failed.getCause() : failed;
    String reason =
        cause instanceof FileSystemException system && system.getReason() != null
            ? system.getFile() + ": " + system.getReason()
            : String.valueOf(cause);
    return new OutputException(
        folder
            + ": the site cannot be written: "
            + reason
            + "; the next build will complete what is missing",
        failed);
  }

  private WriteSummary write(
      List<Route> routes, FileContents content, boolean clean, Supplier<String> origin)
      throws IOException, OutputException {
    finishRename();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || isVacant()) {
      return writeFirst(routes, content, origin);
    }
    Update update = new Update(folder, lastBuild(), routes, content);
    for (Path file : update.ofOthers()) {
      throw new OutputException(
          file + ": codevs did not make this file and will not replace it; move it");
    }
    return update.write(clean, origin);
  }

  /** Completes the first build of a process that died between its two last steps. */
  private void finishRename() throws IOException {
    if (Manifest.read(beside.resolve(Manifest.NAME)).isPresent() && !Files.exists(folder)) {
      Files.move(beside, folder);
    }
    Folders.deleteRecursively(beside);
  }

  /** Whether the folder holds nothing, or only what keeps an empty folder in git. */
  private boolean isVacant() throws IOException, OutputException {
    if (!Files.isDirectory(folder)) {
      throw new OutputException(folder + ": is not a folder; name a folder for the site");
    }
    return entries(folder).stream().allMatch(Set.of(".gitignore", ".gitkeep")::contains);
  }

  private WriteSummary writeFirst(List<Route> routes, FileContents content, Supplier<String> origin)
      throws IOException {
    try {
      Files.createDirectories(beside);
      WriteSummary outcome = new Update(beside, Manifest.NONE, routes, content).writeNew(origin);
      moveIntoPlace();
      return outcome;
    } catch (IOException | RuntimeException failed) {
      Folders.deleteRecursively(beside);
      throw failed;
    }
  }

  /** Where the folder is there already it is replaced; where it cannot be, it is filled. */
  private void moveIntoPlace() throws IOException {
    if (Files.exists(folder)) {
      for (String keeper : entries(folder)) {
        Files.copy(folder.resolve(keeper), beside.resolve(keeper));
      }
      try {
        Folders.deleteRecursively(folder);
      } catch (FileSystemException inUse) {
        fill();
        return;
      }
    }
    Files.move(beside, folder);
  }

  /** Moves the new site into a folder that cannot be renamed, a mount point say; manifest last. */
  private void fill() throws IOException {
    for (String entry : entries(beside)) {
      if (!entry.equals(Manifest.NAME) && !Files.exists(folder.resolve(entry))) {
        Files.move(beside.resolve(entry), folder.resolve(entry));
      }
    }
    Files.move(beside.resolve(Manifest.NAME), folder.resolve(Manifest.NAME));
    Folders.deleteRecursively(beside);
  }

  private Manifest lastBuild() throws IOException, OutputException {
    Optional<Manifest> finished = Manifest.read(folder.resolve(Manifest.NAME));
    Optional<Manifest> last =
        finished.isPresent()
            ? finished
            : Manifest.read(folder.resolve(Manifest.NAME_OF_UNFINISHED)).map(Manifest::doubted);
    return last.orElseThrow(
        () ->
            new OutputException(
                folder
                    + ": is not empty and codevs did not make it; name an empty or a new folder"));
  }

  private static Set<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
