package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguageNameTest {
  @Test
  void aLanguageHasItsNameInItself() {
    assertEquals("עברית", LanguageName.of("he"));
    assertEquals("Tiếng Việt", LanguageName.of("vi"));
  }

  @Test
  void theNameBeginsASentence() {
    assertEquals("Français", LanguageName.of("fr"));
    assertEquals("Italiano", LanguageName.of("it"));
    assertEquals("Português (Brasil)", LanguageName.of("pt-BR"));
  }

  @Test
  void aLanguageWhoseOwnNameIsNotKnownHasItsEnglishName() {
    assertEquals("Klingon", LanguageName.of("tlh"));
    assertEquals("Klingon (Germany)", LanguageName.of("tlh-DE"));
  }
}
