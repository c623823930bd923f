package dev.codevs.build;

/**
 * Thrown if the disk, its permissions or an interrupt stops a build; the message says what to do.
 */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1L;

  BuildException(String message, Throwable cause) {
    super(message, cause);
  }
}
