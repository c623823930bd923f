package dev.codevs.content.project;

import dev.codevs.content.json.Problems;
import dev.codevs.content.json.Source;
import dev.codevs.content.json.Utf8;
import dev.codevs.model.Limits;
import dev.codevs.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One folder of the project, listed once: its regular files and folders in name order. A link or a
 * special file is an error, because a link may lead elsewhere on another machine and reading a
 * device may never end. Hidden and backup files are skipped with a warning.
 *
 * @param inputs the project
 * @param name path from the project folder, with {@code /}
 */
public record Folder(ProjectFiles inputs, String name, List<String> files, List<String> folders) {
  private static final Set<String> BACKUP_EXTENSIONS =
      Set.of("bak", "orig", "rej", "swp", "swo", "tmp", "old");

  /** Lists a folder; one that does not exist is empty. */
  public static Folder list(ProjectFiles inputs, String name, Problems problems) {
    Folder folder = new Folder(inputs, name, new ArrayList<>(), new ArrayList<>());
    if (Files.isSymbolicLink(folder.path())) {
      problems.add(Problem.inFile(name, "is a symbolic link; put a real folder here"));
      return folder;
    }
    try (Stream<Path> entries = Files.list(folder.path())) {
      entries
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .forEach(entry -> folder.sort(entry, problems));
    } catch (NoSuchFileException missing) {
      // The folder may still have drafts.
    } catch (IOException unreadable) {
      problems.add(Problem.inFile(name, "cannot be listed: " + IoErrorText.of(unreadable)));
    }
    folder.addDrafts();
    return folder;
  }

  private void addDrafts() {
    for (String draft : inputs.drafts().keySet()) {
      if (draft.startsWith(name + "/")) {
        String entry = draft.substring(name.length() + 1);
        int slash = entry.indexOf('/');
        addDraft(slash < 0 ? files : folders, slash < 0 ? entry : entry.substring(0, slash));
      }
    }
  }

  private static void addDraft(List<String> entries, String entry) {
    if (!entries.contains(entry)) {
      entries.add(entry);
      entries.sort(Comparator.naturalOrder());
    }
  }

  private Path path() {
    return inputs.project().resolve(name);
  }

  /** A folder that does not exist. */
  public static Folder empty(ProjectFiles inputs, String name) {
    return new Folder(inputs, name, List.of(), List.of());
  }

  /** The path of an entry from the project folder. */
  public String nameOf(String entry) {
    return name + "/" + entry;
  }

  /** Whether the folder has a file of that name. */
  public boolean has(String file) {
    return files.contains(file);
  }

  /** The text of a file; empty, with a problem, if the file cannot be read or is not UTF-8. */
  public Optional<Source> text(String file, Problems problems) {
    return bytes(file, problems).flatMap(bytes -> Utf8.decode(nameOf(file), bytes, problems));
  }

  /** The bytes of a file; empty, with a problem, if the file is too large or cannot be read. */
  Optional<byte[]> bytes(String file, Problems problems) {
    String draft = inputs.drafts().get(nameOf(file));
    if (draft != null) {
      return Optional.of(draft.getBytes(StandardCharsets.UTF_8));
    }
    try {
      Path entry = path().resolve(file);
      long size = Files.size(entry);
      if (size <= Limits.FILE_BYTES) {
        return Optional.of(Files.readAllBytes(entry));
      }
      String limit = (Limits.FILE_BYTES >> 20) + " MiB";
      problems.add(
          Problem.inFile(
              nameOf(file),
              "has " + size + " bytes; a file may have " + limit + " at most, make it smaller"));
    } catch (IOException unreadable) {
      problems.add(Problem.inFile(nameOf(file), "cannot be read: " + IoErrorText.of(unreadable)));
    }
    return Optional.empty();
  }

  private void sort(String entry, Problems problems) {
    if (entry.startsWith(".")) {
      problems.add(Problem.warningInFile(nameOf(entry), "a hidden file is not read; remove it"));
    } else if (!isPortable(entry)) {
      problems.add(
          Problem.inFile(
              nameOf(entry), "has a name with other than ASCII characters; give it a plain one"));
    } else if (isBackup(entry)) {
      problems.add(Problem.warningInFile(nameOf(entry), "a backup file is not read; remove it"));
    } else {
      sortByKind(entry, path().resolve(entry), problems);
    }
  }

  /** Whether a name is printable ASCII, which every system stores alike in every locale. */
  private static boolean isPortable(String entry) {
    for (int i = 0; i < entry.length(); i++) {
      if (entry.charAt(i) < ' ' || entry.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isBackup(String entry) {
    return entry.endsWith("~")
        || (entry.length() > 1 && entry.startsWith("#") && entry.endsWith("#"))
        || (entry.contains(".")
            && BACKUP_EXTENSIONS.contains(
                entry.substring(entry.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
  }

  private void sortByKind(String entry, Path child, Problems problems) {
    try {
      BasicFileAttributes kind =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (kind.isRegularFile()) {
        files.add(entry);
      } else if (kind.isDirectory()) {
        folders.add(entry);
      } else {
        String found = kind.isSymbolicLink() ? "a symbolic link" : "not a regular file";
        problems.add(
            Problem.inFile(nameOf(entry), "is " + found + "; put a real file or folder here"));
      }
    } catch (IOException unreadable) {
      problems.add(Problem.inFile(nameOf(entry), "cannot be read: " + IoErrorText.of(unreadable)));
    }
  }
}
