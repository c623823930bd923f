package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.model.text.Direction;
import org.junit.jupiter.api.Test;

class IsolatesTest {
  @Test
  void aTextOfUnknownDirectionDecidesForItself() {
    assertEquals("\u2068404\u2069", Isolates.isolate("404"));
  }

  @Test
  void aTextOfAKnownDirectionIsOfThatDirection() {
    assertEquals("\u2066404\u2069", Isolates.isolate("404", Direction.LTR));
    assertEquals("\u2067404\u2069", Isolates.isolate("404", Direction.RTL));
  }

  @Test
  void namesSideBySideAreOneIsolate() {
    assertEquals(
        "الرمز \u2068HTTP 404 Not Found\u2069, \u2068410\u2069",
        Isolates.joined(
            "الرمز \u2068HTTP\u2069 \u2068404\u2069 \u2068Not Found\u2069, \u2068410\u2069"));
  }
}
