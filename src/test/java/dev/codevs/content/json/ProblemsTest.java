package dev.codevs.content.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems are told once, in the order of their places, and not without end. */
class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void areSortedByFileLineAndColumnAndToldOnce() {
    Source second = new Source("b.json", "x\nxy");
    problems.add(second.error(3, "d"));
    problems.add(second.error(2, "c"));
    problems.add(Problem.inFile("b.json", "b"));
    problems.add(second.error(2, "c"));
    problems.add(new Source("a.json", "x").warning(0, "a"));

    assertEquals(List.of("a", "b", "c", "d"), messages());
  }

  @Test
  void beyond200OfAFileAreCountedAndNotShown() {
    add(250, true);

    assertEquals(201, problems.sorted().size());
    assertEquals(250, problems.count());
    assertTrue(messages().contains("has more than 200 errors; correct those that are shown"));
  }

  @Test
  void thatAreWarningsStopNoBuildHoweverManyThereAre() {
    add(250, false);

    assertFalse(problems.hasErrors(), () -> problems.sorted().get(0).message());
    assertEquals(201, problems.sorted().size());
  }

  @Test
  void anErrorIsShownAfterAnyNumberOfWarnings() {
    add(250, false);
    problems.add(new Source("a.json", "x").error(0, "wrong"));

    assertTrue(messages().contains("wrong"));
    assertTrue(problems.hasErrors());
  }

  @Test
  void ofAPartJoinThoseOfTheWhole() {
    Problems part = new Problems();
    part.add(Problem.inFile("a.json", "wrong"));
    problems.addAll(part);

    assertEquals(List.of("wrong"), messages());
    assertTrue(problems.hasErrors());
  }

  private void add(int count, boolean isError) {
    Source source = new Source("a.json", " ".repeat(count));
    for (int i = 0; i < count; i++) {
      problems.add(isError ? source.error(i, "p" + i) : source.warning(i, "p" + i));
    }
  }

  private List<String> messages() {
    return problems.sorted().stream().map(Problem::message).toList();
  }
}
