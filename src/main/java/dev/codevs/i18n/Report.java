package dev.codevs.i18n;

import dev.codevs.model.Problem;
import java.util.List;

/**
 * What a command for translators came to.
 *
 * @param problems with an error among them nothing was written
 * @param lines what was done, for people
 */
public record Report(List<Problem> problems, List<String> lines) {

  static Report failed(List<Problem> problems) {
    return new Report(problems.stream().sorted().distinct().toList(), List.of());
  }

  /** Whether an error kept the command from doing anything. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
