package dev.codevs.i18n;

/** A command names something that the project does not have; the message says what there is. */
public final class UnknownName extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownName(String message) {
    super(message);
  }
}
