package dev.codevs.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What the disk tells of a file without reading it.
 *
 * @param size in bytes; -1 where there is no regular file
 * @param changed when it was last written
 */
record FileStat(long size, FileTime changed) {
  static final FileStat NONE = new FileStat(-1, FileTime.fromMillis(0));

  static FileStat of(Path file) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile() ? new FileStat(found.size(), found.lastModifiedTime()) : NONE;
    } catch (NoSuchFileException gone) {
      return NONE;
    }
  }

  /** Whether it is as a manifest has it that was finished at some time: then it is believed. */
  boolean isAsIn(Manifest.Entry entry, FileTime finished) {
    return size != Manifest.UNKNOWN && size == entry.size() && changed.compareTo(finished) <= 0;
  }
}
