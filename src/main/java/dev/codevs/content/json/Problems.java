package dev.codevs.content.json;

import dev.codevs.model.Limits;
import dev.codevs.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems, and the mentions of codes that need a check after all codes are read. No class
 * of this package throws for bad input; each adds its problems here.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private final Map<String, Integer> errorsOfFile = new HashMap<>();
  private final Map<String, Integer> warningsOfFile = new HashMap<>();
  private final List<CodeMention> mentions = new ArrayList<>();
  private int count;

  /**
   * Adds a problem, up to {@link Limits#PROBLEMS_PER_FILE} for each file. Errors and warnings have
   * separate limits, so that many warnings do not hide an error.
   */
  public void add(Problem problem) {
    count++;
    Map<String, Integer> ofFile = problem.isError() ? errorsOfFile : warningsOfFile;
    int inFile = ofFile.merge(problem.file(), 1, Integer::sum);
    if (inFile <= Limits.PROBLEMS_PER_FILE) {
      found.add(problem);
    } else if (inFile == Limits.PROBLEMS_PER_FILE + 1) {
      found.add(tooMany(problem));
    }
  }

  private static Problem tooMany(Problem last) {
    String said = "has more than " + Limits.PROBLEMS_PER_FILE;
    return last.isError()
        ? Problem.inFile(last.file(), said + " errors; correct those that are shown")
        : Problem.warningInFile(last.file(), said + " warnings; correct those that are shown");
  }

  /** Adds a place that names a code. */
  public void addMention(CodeMention mention) {
    mentions.add(mention);
  }

  /** The places that name a code, in the order in which they were added. */
  public List<CodeMention> mentions() {
    return mentions;
  }

  /** Adds all problems and mentions of a part. */
  public void addAll(Problems part) {
    part.found.forEach(this::add);
    mentions.addAll(part.mentions);
  }

  /** The number of problems so far. A step found problems if the number grows. */
  public int count() {
    return count;
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** All problems, sorted by place, each once. */
  public List<Problem> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
