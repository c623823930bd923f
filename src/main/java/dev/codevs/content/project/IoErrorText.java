package dev.codevs.content.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;

/**
 * The reason of an {@link IOException} in words, without the path that the exception's own message
 * repeats.
 */
final class IoErrorText {
  private IoErrorText() {}

  static String of(IOException refused) {
    if (refused instanceof AccessDeniedException) {
      return "permission denied; give yourself the right to read it";
    }
    if (refused instanceof NotDirectoryException) {
      return "it is a file; a folder is expected here";
    }
    String reason =
        refused instanceof FileSystemException system ? system.getReason() : refused.getMessage();
    return reason == null ? refused.getClass().getSimpleName() : reason;
  }
}
