package dev.codevs.i18n;

/**
 * The error that a command names a language or family that the project does not have. The message
 * lists the existing names.
 */
public final class UnknownName extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownName(String message) {
    super(message);
  }
}
