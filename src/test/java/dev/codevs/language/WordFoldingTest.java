package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class WordFoldingTest {
  @Test
  void caseSpacesAndApostrophesDoNotCount() {
    assertEquals(WordFolding.fold("l'Hôte  distant"), WordFolding.fold("L’hôte\u202Fdistant"));
  }

  @Test
  void arabicVowelSignsTatweelAndArticlesDoNotCount() {
    assertEquals("خادم", WordFolding.fold("الخادم"));
    assertEquals("خادم", WordFolding.fold("للخادم").substring(1));
    assertEquals("خادم", WordFolding.fold("خَـادِم"));
    assertEquals("خادم بعيد", WordFolding.fold("الخادم البعيد"));
  }

  @Test
  void anArticleIsOnlyAtTheStartOfAWord() {
    assertEquals("سؤال", WordFolding.fold("سؤال"));
    assertEquals("حالات", WordFolding.fold("حالات"));
  }

  @Test
  void accentsCount() {
    assertNotEquals(WordFolding.fold("hote"), WordFolding.fold("hôte"));
  }
}
