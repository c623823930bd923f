package dev.codevs.build;

/** The environment did not let the site be written; the message says what to do. */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1L;

  BuildException(String message, Throwable cause) {
    super(message, cause);
  }
}
