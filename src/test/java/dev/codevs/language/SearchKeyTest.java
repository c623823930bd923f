package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchKeyTest {
  @Test
  void aKeyHasLettersAndDigitsOnly() {
    assertEquals("websocket", SearchKey.of("WebSocket"));
    assertEquals("http2", SearchKey.of("HTTP/2"));
    assertEquals("enhancedsmtp", SearchKey.of("Enhanced SMTP"));
    assertEquals("", SearchKey.of("…"));
  }

  @Test
  void aKeyKeepsTheLettersOfEveryScript() {
    assertEquals("étatssmtp", SearchKey.of("États SMTP"));
    assertEquals("رموزhttp", SearchKey.of("رموز HTTP"));
  }
}
