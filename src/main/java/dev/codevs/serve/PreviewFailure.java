package dev.codevs.serve;

/**
 * A failure of codevs itself that a preview survives.
 *
 * @param message what happened and what to do, for the page and the terminal
 * @param cause the failure
 * @param isBug whether the cause is a bug in codevs, and not an input that needs too much memory
 */
public record PreviewFailure(String message, Throwable cause, boolean isBug) {

  /** Describes a failure by the first cause that is an error of the Java machine. */
  static PreviewFailure of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StackOverflowError) {
        String message = "an input is nested too deeply to be read; take the last edit back";
        return new PreviewFailure(message, failure, false);
      }
      if (cause instanceof OutOfMemoryError) {
        String message =
            "the site needs more memory than Java has; take the last edit back,"
                + " or give Java more, for example with JDK_JAVA_OPTIONS=-Xmx4g";
        return new PreviewFailure(message, failure, false);
      }
    }
    String message = "this is a bug in codevs; please report the lines in the terminal";
    return new PreviewFailure(message, failure, true);
  }
}
