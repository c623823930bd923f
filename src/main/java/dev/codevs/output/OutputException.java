package dev.codevs.output;

/**
 * The site could not be written: the disk, the permissions or what lies in the folder forbid it.
 */
public final class OutputException extends Exception {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }

  OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
