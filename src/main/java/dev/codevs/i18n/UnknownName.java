package dev.codevs.i18n;

/**
 * The error that the argument of a command names a language, catalog or file that does not exist or
 * cannot be used. The message says what to use instead.
 */
public final class UnknownName extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownName(String message) {
    super(message);
  }
}
