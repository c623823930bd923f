package dev.codevs.content;

import dev.codevs.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects problems: nothing in this package throws for bad input. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Problem problem) {
    found.add(problem);
  }

  void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** How many have been found so far: to see whether a step found more. */
  int count() {
    return found.size();
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** All of them, sorted by place, each once. */
  List<Problem> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
