package dev.codevs.output;

import dev.codevs.model.GrowingBytes;
import dev.codevs.model.Outcome;
import dev.codevs.model.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that holds a site, the whole site and, besides what people put there by hand, nothing
 * but the site.
 *
 * <p>A first build is made in a folder beside it and renamed into place. A later build replaces
 * what differs, file by file; while it does, {@value #MANIFEST} is gone and {@value #TORN} names
 * every file that may be the generator's, so that a build that dies half way is neither taken for a
 * finished site nor for somebody else's files.
 */
public final class OutputFolder {

  /** The manifest of a finished site. */
  public static final String MANIFEST = ".codevs";

  /** In place of the manifest while files are being replaced. */
  public static final String TORN = ".codevs-building";

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
   * @param render appends the content of a route's file; called once for each, from the threads of
   *     the common pool or of the pool that this is called in
   * @param clean whether to write every file again, whatever the last build left
   * @throws OutputException where the folder is not codevs's or cannot be written; then the last
   *     site is still whole, or the next build completes it
   */
  public static Outcome write(
      Path folder, List<Route> routes, BiConsumer<Route, GrowingBytes> render, boolean clean)
      throws OutputException {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      BuildLock lock = BuildLock.take(absolute);
      try {
        return new OutputFolder(absolute).write(routes, render, clean);
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
  public static void rehearse(List<Route> routes, BiConsumer<Route, GrowingBytes> render) {
    EachFile.run(routes, render, (i, file) -> {});
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

  private Outcome write(List<Route> routes, BiConsumer<Route, GrowingBytes> render, boolean clean)
      throws IOException, OutputException {
    finishRename();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || isVacant()) {
      return writeFirst(routes, render);
    }
    Manifest last = lastBuild();
    Update update = new Update(folder, last, routes.stream().map(Route::path).toList());
    for (Path file : update.ofOthers()) {
      throw new OutputException(
          file + ": codevs did not make this file and will not replace it; move it");
    }
    return update.write(routes, render, clean);
  }

  /** Completes the first build of a process that died between its two last steps. */
  private void finishRename() throws IOException {
    if (Manifest.read(beside.resolve(MANIFEST)).isPresent() && !Files.exists(folder)) {
      Files.move(beside, folder);
    }
    Trees.delete(beside);
  }

  /** Whether the folder holds nothing, or only what keeps an empty folder in git. */
  private boolean isVacant() throws IOException, OutputException {
    if (!Files.isDirectory(folder)) {
      throw new OutputException(folder + ": is not a folder; name a folder for the site");
    }
    return entries(folder).stream().allMatch(Set.of(".gitignore", ".gitkeep")::contains);
  }

  private Outcome writeFirst(List<Route> routes, BiConsumer<Route, GrowingBytes> render)
      throws IOException {
    try {
      Files.createDirectories(beside);
      Outcome outcome =
          new Update(beside, Manifest.NONE, routes.stream().map(Route::path).toList())
              .writeNew(routes, render);
      moveIntoPlace();
      return outcome;
    } catch (IOException | RuntimeException failed) {
      Trees.delete(beside);
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
        Trees.delete(folder);
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
      if (!entry.equals(MANIFEST) && !Files.exists(folder.resolve(entry))) {
        Files.move(beside.resolve(entry), folder.resolve(entry));
      }
    }
    Files.move(beside.resolve(MANIFEST), folder.resolve(MANIFEST));
    Trees.delete(beside);
  }

  private Manifest lastBuild() throws IOException, OutputException {
    Optional<Manifest> finished = Manifest.read(folder.resolve(MANIFEST));
    Optional<Manifest> last = finished.isPresent() ? finished : Manifest.read(folder.resolve(TORN));
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
