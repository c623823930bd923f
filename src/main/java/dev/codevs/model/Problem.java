package dev.codevs.model;

import java.util.Comparator;

/**
 * Something wrong in an input, as a value: where it is and a message that says what was found, what
 * was expected and what to do.
 *
 * @param file path from the project folder, with {@code /}
 * @param line first line is 1; 0 where the problem is the file as a whole
 * @param column first column is 1, counted in UTF-16 units as editors do; 0 with line 0
 * @param excerpt the line of the file, empty where there is none to show
 */
public record Problem(
    Severity severity, String file, int line, int column, String message, String excerpt)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  /** An error about a file as a whole. */
  public static Problem inFile(String file, String message) {
    return new Problem(Severity.ERROR, file, 0, 0, message, "");
  }

  /** A warning about a file as a whole. */
  public static Problem warningInFile(String file, String message) {
    return new Problem(Severity.WARNING, file, 0, 0, message, "");
  }

  /** Whether this problem stops a build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line, column, message. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** How bad a problem is: an error stops the build, a warning does not. */
  public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    /** The word in a printed problem. */
    public String word() {
      return word;
    }
  }
}
