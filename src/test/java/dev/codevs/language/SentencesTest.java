package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void theFirstSentenceEndsBeforeTheSpace() {
    assertEquals("It is busy.", new Sentences("en").first("It is busy. Wait."));
    assertEquals("Only one", new Sentences("en").first("Only one"));
  }

  @Test
  void aFullStopInsideAWordEndsNoSentence() {
    assertEquals(
        "The client of ASP.NET is gone.",
        new Sentences("en").first("The client of ASP.NET is gone. Wait."));
  }

  @Test
  void aQuestionInArabicIsASentence() {
    assertEquals("هل الخادم مشغول؟", new Sentences("ar").first("هل الخادم مشغول؟ انتظر."));
  }
}
