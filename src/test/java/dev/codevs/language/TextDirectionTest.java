package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.text.Direction;
import org.junit.jupiter.api.Test;

class TextDirectionTest {
  @Test
  void theFirstStrongCharacterDecides() {
    assertEquals(Direction.LTR, TextDirection.of("Tiếng Việt"));
    assertEquals(Direction.RTL, TextDirection.of("العربية"));
    assertEquals(Direction.RTL, TextDirection.of("עברית"));
    assertEquals(Direction.RTL, TextDirection.of("404 «غير موجود» Not Found"));
    assertEquals(Direction.LTR, TextDirection.of("HTTP غير موجود"));
  }

  @Test
  void aTextWithoutStrongCharactersIsLeftToRight() {
    assertEquals(Direction.LTR, TextDirection.of("404"));
    assertEquals(Direction.LTR, TextDirection.of(""));
  }

  @Test
  void onlyRightToLeftLettersMayReorderATextAroundThem() {
    assertTrue(TextDirection.mayReorder("Error خطأ"));
    assertFalse(TextDirection.mayReorder("5-30s, « naïve »"));
  }
}
