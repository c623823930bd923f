package dev.codevs.cli;

import dev.codevs.model.Problem;
import java.nio.file.Path;
import java.util.List;

/** Prints problems as a compiler does: place, message, the line and a caret. */
final class ProblemPrinter {
  private static final int WIDTH = 120;

  private final Path project;
  private final boolean colour;

  /**
   * @param project the project folder as the user named it: places are told from there
   */
  ProblemPrinter(Path project, boolean colour) {
    this.project = project;
    this.colour = colour;
  }

  /** All problems as text, a block each. */
  String text(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    problems.forEach(problem -> append(problem, out));
    return out.toString();
  }

  /** {@code 2 errors, 1 warning}. */
  static String count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    String counted = errors + (errors == 1 ? " error" : " errors");
    return warnings == 0
        ? counted
        : counted + ", " + warnings + (warnings == 1 ? " warning" : " warnings");
  }

  /** A file of the project as the user would name it. */
  String fileOf(Problem problem) {
    return project.resolve(problem.file()).normalize().toString().replace('\\', '/');
  }

  private void append(Problem problem, StringBuilder out) {
    out.append(fileOf(problem));
    if (problem.line() > 0) {
      out.append(':').append(problem.line()).append(':').append(problem.column());
    }
    out.append(": ").append(severity(problem)).append(": ").append(problem.message()).append('\n');
    if (!problem.excerpt().isEmpty()) {
      appendExcerpt(problem, out);
    }
  }

  private String severity(Problem problem) {
    String word = problem.severity().word();
    return colour ? (problem.isError() ? "\u001b[31m" : "\u001b[33m") + word + "\u001b[0m" : word;
  }

  /** The line and a caret under the column; a long line is cut around it. */
  private static void appendExcerpt(Problem problem, StringBuilder out) {
    String line = problem.excerpt();
    int column = Math.min(problem.column() - 1, line.length());
    int from = column < WIDTH - 20 ? 0 : column - WIDTH / 2;
    int to = Math.min(line.length(), from + WIDTH);
    String shown = (from > 0 ? "…" : "") + visible(line.substring(from, to));
    out.append("    ").append(shown).append('\n');
    out.append("    ").append(" ".repeat(column - from + (from > 0 ? 1 : 0))).append("^\n");
  }

  /** Characters that would move the caret or the reader's eyes are shown as a box. */
  private static String visible(String line) {
    return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "\u25A1");
  }
}
