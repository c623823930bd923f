package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

class InvisibleCharactersTest {
  @Test
  void theBidiControlsAreThoseOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertEquals(
          UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL),
          InvisibleCharacters.isBidiControl(c),
          Integer.toHexString(c));
    }
  }

  @Test
  void spacesAndHyphensWithoutWidthAreInvisible() {
    assertTrue(InvisibleCharacters.isZeroWidth("a\u200Bb", 1));
    assertTrue(InvisibleCharacters.isZeroWidth("a\u00ADb", 1));
    assertTrue(InvisibleCharacters.isZeroWidth("\uFEFFa", 0));
    assertFalse(InvisibleCharacters.isZeroWidth("a b", 1));
  }

  @Test
  void aJoinerBelongsAfterALetterOfPersianOrHindi() {
    assertFalse(InvisibleCharacters.isZeroWidth("می\u200Cخواهم", 2));
    assertTrue(InvisibleCharacters.isZeroWidth("a\u200Cb", 1));
    assertTrue(InvisibleCharacters.isZeroWidth("\u200Dم", 0));
    assertTrue(InvisibleCharacters.isZeroWidth("1\u200Dم", 1));
  }
}
