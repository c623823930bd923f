package dev.codevs.cli.console;

import dev.codevs.model.Limits;
import dev.codevs.model.Problem;
import java.nio.file.Path;
import java.util.List;

/** Formats problems as compilers do: the place, the message, the line, and a caret. */
public final class ProblemPrinter {
  private final Path project;
  private final boolean colour;

  /**
   * @param project the folder of the site as the user typed it; printed paths begin with it
   */
  public ProblemPrinter(Path project, boolean colour) {
    this.project = project;
    this.colour = colour;
  }

  /** The problems as text: one to three lines for each. */
  public String text(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    problems.forEach(problem -> append(problem, out));
    return out.toString();
  }

  /** The number of problems, such as {@code 2 errors, 1 warning}. */
  public static String count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    String text = errors + (errors == 1 ? " error" : " errors");
    return warnings == 0
        ? text
        : text + ", " + warnings + (warnings == 1 ? " warning" : " warnings");
  }

  /** The path of the file from the folder in which the user runs codevs. */
  public String fileOf(Problem problem) {
    if (problem.file().startsWith("../")) {
      return visible(project.resolve(problem.file()).normalize().toString().replace('\\', '/'));
    }
    // Joined as text, because a name may be no path in the charset of the locale.
    String folder = project.normalize().toString().replace('\\', '/');
    String separator = folder.isEmpty() || folder.endsWith("/") ? "" : "/";
    return visible(folder + separator + problem.file());
  }

  /** The message on one line, without characters that control a terminal. */
  public String messageOf(Problem problem) {
    String message = visible(problem.message());
    int length = message.length();
    return length <= Limits.MESSAGE_LENGTH
        ? message
        : message.substring(0, Limits.MESSAGE_LENGTH / 2)
            + "…"
            + message.substring(length - Limits.MESSAGE_LENGTH / 2);
  }

  private void append(Problem problem, StringBuilder out) {
    out.append(fileOf(problem));
    if (problem.line() > 0) {
      out.append(':').append(problem.line()).append(':').append(problem.column());
    }
    out.append(": ").append(severity(problem)).append(": ").append(messageOf(problem)).append('\n');
    if (!problem.excerpt().isEmpty()) {
      appendExcerpt(problem, out);
    }
  }

  private String severity(Problem problem) {
    String word = problem.severity().word();
    return colour ? (problem.isError() ? "\u001b[31m" : "\u001b[33m") + word + "\u001b[0m" : word;
  }

  /** The line and a caret under its column. Of a long line only the part around it is printed. */
  private static void appendExcerpt(Problem problem, StringBuilder out) {
    String line = problem.excerpt();
    int column = Math.min(problem.column() - 1, line.length());
    int from = column < Limits.EXCERPT_LENGTH - 20 ? 0 : column - Limits.EXCERPT_LENGTH / 2;
    int to = Math.min(line.length(), from + Limits.EXCERPT_LENGTH);
    String shown = (from > 0 ? "…" : "") + visible(line.substring(from, to));
    out.append("    ").append(shown).append('\n');
    int before = width(line.substring(from, column)) + (from > 0 ? 1 : 0);
    out.append("    ").append(" ".repeat(before)).append("^\n");
  }

  /** The columns that a text takes in a terminal: a mark stands above the letter before it. */
  private static int width(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  /** The text with a box for each character that is invisible or could control a terminal. */
  private static String visible(String line) {
    return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "\u25A1");
  }
}
