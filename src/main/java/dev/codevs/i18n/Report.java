package dev.codevs.i18n;

import dev.codevs.model.Problem;
import java.util.List;

/**
 * The result of a command for translators.
 *
 * @param problems the errors and warnings; if there is an error, the command wrote nothing
 * @param lines a report of the command's work, for people
 */
public record Report(List<Problem> problems, List<String> lines) {

  static Report failed(List<Problem> problems) {
    return new Report(problems.stream().sorted().distinct().toList(), List.of());
  }

  /** Whether an error stopped the command before it wrote anything. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
