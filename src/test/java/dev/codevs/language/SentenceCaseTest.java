package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceCaseTest {
  @Test
  void anOrdinaryFirstWordLosesItsCapital() {
    assertEquals("the server is busy.", SentenceCase.inside("The server is busy.", true));
    assertEquals("l’hôte est absent.", SentenceCase.inside("L’hôte est absent.", true));
    assertEquals("état : fermé", SentenceCase.inside("État : fermé", true));
    assertEquals("đang chờ", SentenceCase.inside("Đang chờ", true));
    assertEquals("well-known port", SentenceCase.inside("Well-known port", true));
    assertEquals("a", SentenceCase.inside("A", true));
  }

  @Test
  void namesAbbreviationsAndCodesStayAsTheyAre() {
    for (String text :
        List.of(
            "TLS failed.",
            "HTTP/2 frame",
            "gRPC",
            "WebSocket frame",
            "Non-UTF-8 text",
            "3xx",
            "")) {
      assertEquals(text, SentenceCase.inside(text, true));
    }
  }

  @Test
  void textsWithoutCaseStayAsTheyAre() {
    assertEquals("الخادم مشغول", SentenceCase.inside("الخادم مشغول", true));
  }

  @Test
  void aWordThatMayGoOnStaysAsItIs() {
    assertEquals("Re", SentenceCase.inside("Re", false));
    assertEquals("the ", SentenceCase.inside("The ", false));
  }
}
