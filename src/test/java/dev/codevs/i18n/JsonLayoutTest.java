package dev.codevs.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** JSON is written with a line for each value, and each line knows the key of its text. */
class JsonLayoutTest {
  private static final String LAID_OUT =
      """
      {
        "1": {
          "name": "Un \\"é\\"",
          "points": [
            "a",
            "b"
          ]
        },
        "none": {},
        "empty": [],
        "last": true
      }
      """;

  @Test
  void aFileInThisLayoutIsWrittenAsItWas() {
    assertEquals(LAID_OUT, new JsonLayout().write(JsonLayout.read(LAID_OUT)));
  }

  @Test
  void aLineIsThatOfAKey() {
    JsonLayout layout = new JsonLayout();
    layout.write(JsonLayout.read(LAID_OUT));

    assertEquals(
        Map.of(3, "1.name", 5, "1.points.1", 6, "1.points.2", 9, "none", 10, "empty", 11, "last"),
        layout.keyOfLine());
  }
}
