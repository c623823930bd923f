package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTagTest {
  @Test
  void aTagHasALanguageAndPerhapsAScriptAndARegion() {
    List.of("en", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "ckb")
        .forEach(tag -> assertTrue(LanguageTag.isTag(tag), tag));
    List.of("", "EN", "english", "pt_BR", "pt-br", "en-US-x-own", "../en")
        .forEach(tag -> assertFalse(LanguageTag.isTag(tag), tag));
  }

  @Test
  void theLanguageOfATagIsItsFirstPart() {
    assertEquals("fr", LanguageTag.language("fr"));
    assertEquals("zh", LanguageTag.language("zh-Hant-TW"));
  }

  @Test
  void anOldTagHasANewOne() {
    assertEquals("he", LanguageTag.canonical("iw"));
    assertEquals("pt-BR", LanguageTag.canonical("pt-BR"));
  }

  @Test
  void aTagIsKnownIfEachPartHasAName() {
    assertTrue(LanguageTag.isKnown("sr-Latn-RS"));
    assertFalse(LanguageTag.isKnown("xq"));
    assertFalse(LanguageTag.isKnown("de-QX"));
  }
}
