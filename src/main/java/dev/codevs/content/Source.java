package dev.codevs.content;

import dev.codevs.model.Problem;
import dev.codevs.model.Severity;

/** The text of one input file, which turns offsets into lines and columns. */
record Source(String file, String text) {

  /** An error at a character of the text, counted from 0. */
  Problem error(int offset, String message) {
    return problem(Severity.ERROR, offset, message);
  }

  /** A warning at a character of the text, counted from 0. */
  Problem warning(int offset, String message) {
    return problem(Severity.WARNING, offset, message);
  }

  private Problem problem(Severity severity, int offset, String message) {
    int at = Math.min(Math.max(offset, 0), text.length());
    int lineStart = text.lastIndexOf('\n', at - 1) + 1;
    int lineEnd = text.indexOf('\n', at);
    String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
    int number = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Problem(severity, file, number, at - lineStart + 1, message, line.stripTrailing());
  }
}
