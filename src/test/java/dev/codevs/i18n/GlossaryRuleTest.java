package dev.codevs.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.content.translation.Glossary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text has a term of the glossary if it has the term as words of their own. */
class GlossaryRuleTest {
  @ParameterizedTest
  @CsvSource({
    "A frame came., frame",
    "A Frame., frame",
    "Frames came., frame",
    "The proxies failed., proxy",
    "The proxys failed., proxy",
    "Crashes of a proxy., 'crash, proxy'",
    "A close frame came., close frame",
    "A close frame and a frame., 'close frame, frame'",
    "A framework., ''",
    "A subframe., ''",
    "A re-frame and frame_size., ''",
    "A `frame`., ''",
    "A [word](frame.json)., ''",
    "'{frame} and frame', frame",
    "No term here., ''"
  })
  void findsTheTermsThatATextHas(String text, String expected) {
    Map<String, Glossary.Term> terms = new LinkedHashMap<>();
    for (String term : List.of("frame", "close frame", "proxy", "crash")) {
      terms.put(term, new Glossary.Term(List.of("x"), Optional.empty()));
    }

    assertEquals(
        expected,
        String.join(
            ", ",
            new GlossaryRule("fr", new Glossary(terms))
                .termsIn(text).stream().map(Map.Entry::getKey).sorted().toList()));
  }
}
