package dev.codevs.render.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.Language;
import dev.codevs.model.text.Direction;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of languages, of which there may be more than a number has bits. */
class LanguageSetsTest {
  private static final List<Language> LANGUAGES =
      IntStream.range(0, 100)
          .mapToObj(i -> new Language("l" + i, "L" + i, Direction.LTR, Map.of()))
          .toList();

  private final LanguageSets sets = new LanguageSets(LANGUAGES);

  @Test
  void theSameSetHasTheSameNumber() {
    assertEquals(sets.number(of(0, 70)), sets.number(of(0, 70)));
    assertNotEquals(sets.number(of(0, 70)), sets.number(of(0, 6)));
  }

  @Test
  void aSetThatChangesLaterKeepsItsNumber() {
    BitSet set = of(0);
    int number = sets.number(set);
    set.set(1);

    assertEquals(number, sets.number(of(0)));
    assertFalse(sets.has(number, LANGUAGES.get(1)));
  }

  @Test
  void knowsWhichLanguagesAreInBothAndInEither() {
    int one = sets.number(of(0, 38, 70));
    int other = sets.number(of(0, 70, 99));

    assertEquals(sets.number(of(0, 70)), sets.both(one, other));
    assertEquals(sets.number(of(0, 38, 70, 99)), sets.either(one, other));
    assertTrue(sets.has(one, LANGUAGES.get(38)));
    assertFalse(sets.has(one, LANGUAGES.get(99)));
    assertEquals(
        List.of(LANGUAGES.get(0), LANGUAGES.get(70)), sets.languages(sets.both(one, other)));
  }

  private static BitSet of(int... places) {
    BitSet set = new BitSet();
    IntStream.of(places).forEach(set::set);
    return set;
  }
}
