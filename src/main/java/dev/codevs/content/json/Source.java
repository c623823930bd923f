package dev.codevs.content.json;

import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The text of one input file, which turns offsets into lines and columns. */
public final class Source {
  private final String file;
  private final String text;

  /**
   * The offset of each line's start; computed for the first problem, because most files have none.
   */
  private int[] lineStarts = {};

  /**
   * The lines that problems show. All problems of a line share one string, because a hostile file
   * may have one long line full of problems.
   */
  private final Map<Integer, String> excerpts = new HashMap<>();

  public Source(String file, String text) {
    this.file = file;
    this.text = text;
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
      }
      lineStarts = starts;
    }
    return lineStarts;
  }

  /** The path of the file from the project folder. */
  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** An error at a character of the text, counted from 0. */
  public Problem error(int offset, String message) {
    return problem(Severity.ERROR, offset, message);
  }

  /** A warning at a character of the text, counted from 0. */
  public Problem warning(int offset, String message) {
    return problem(Severity.WARNING, offset, message);
  }

  private Problem problem(Severity severity, int offset, String message) {
    int at = Math.min(Math.max(offset, 0), text.length());
    int line = lineOf(at);
    int column = at - lineStarts()[line - 1] + 1;
    String excerpt = excerpts.computeIfAbsent(line, this::line);
    return new Problem(severity, file, line, column, message, excerpt);
  }

  /** The number of the line that holds a character of the text; the first is 1. */
  public int lineOf(int offset) {
    int place = Arrays.binarySearch(lineStarts(), offset);
    return place >= 0 ? place + 1 : -place - 1;
  }

  private String line(int number) {
    int[] starts = lineStarts();
    int end = number < starts.length ? starts[number] - 1 : text.length();
    return text.substring(starts[number - 1], end).stripTrailing();
  }
}
