package dev.codevs.model;

import java.util.Comparator;

/**
 * An error or a warning about an input file, as a value. The message says what codevs found, what
 * it expected and what to do.
 *
 * @param file the path from the project folder, with {@code /}
 * @param line the line, counted from 1; 0 if the problem concerns the file as a whole
 * @param column the column, counted from 1 in UTF-16 units as editors count; 0 if the line is 0
 * @param excerpt the line of the file; empty if there is no line to show
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

  /** Orders problems by file, line, column and message. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** The severity of a problem: an error stops the build, a warning does not. */
  public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    /** The word for this severity in a printed problem. */
    public String word() {
      return word;
    }
  }
}
