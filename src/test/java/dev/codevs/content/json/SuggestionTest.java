package dev.codevs.content.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that is not known is answered with the word that was probably meant. */
class SuggestionTest {
  @ParameterizedTest
  @CsvSource({
    "relatd, related",
    "relateds, related",
    "rclated, related",
    "realted, related",
    "Name, name",
    "nmae, name",
    "refs, ''",
    "xyz, ''",
    "title, ''"
  })
  void guessesAWordThatDiffersInAThirdOfItsLettersAtMost(String word, String expected) {
    assertEquals(
        expected, Suggestion.nearest(word, List.of("name", "related", "references")).orElse(""));
  }

  @Test
  void ofTwoWordsThatAreAsNearTakesTheFirstInTheAlphabet() {
    assertEquals("bats", Suggestion.nearest("cats", List.of("mats", "bats")).orElseThrow());
  }

  /** Of two letters none may differ, of three one may. */
  @Test
  void isNotKeptFromALongerWordByAShorterOneThatIsTooShort() {
    assertEquals("111", Suggestion.nearest("11", List.of("1", "111")).orElse(""));
  }

  @Test
  void listsWhatThereIsIfNothingIsNear() {
    assertEquals("; did you mean \"name\"?", Suggestion.orOneOf("nam", List.of("name", "pairs")));
    assertEquals(
        "; expected one of name, pairs", Suggestion.orOneOf("x", List.of("name", "pairs")));
    assertEquals("; expected name", Suggestion.orOneOf("x", List.of("name")));
    assertEquals("", Suggestion.orOneOf("x", List.of()));
  }

  @Test
  void listsNoMoreThan24Words() {
    List<String> words = IntStream.rangeClosed(1, 30).mapToObj(i -> "word" + i).toList();

    assertEquals(
        "; expected one of " + String.join(", ", words.subList(0, 24)) + " and 6 more",
        Suggestion.oneOf(words));
  }
}
