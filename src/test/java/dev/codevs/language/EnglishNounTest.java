package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishNounTest {
  @Test
  void aNounHasASingularAndPlurals() {
    assertEquals(List.of("frame", "frames", "framees"), forms("frame"));
    assertEquals(List.of("crash", "crashs", "crashes"), forms("crash"));
  }

  @Test
  void aNounOnYHasAPluralOnIes() {
    assertEquals(List.of("retry", "retrys", "retryes", "retries"), forms("retry"));
  }

  private static List<String> forms(String noun) {
    return EnglishNoun.stems(noun).stream()
        .flatMap(stem -> stem.endings().stream().map(ending -> stem.text() + ending))
        .toList();
  }
}
