package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocaleDataTest {
  @Test
  void numbersBelongToTheCategoriesOfTheirLanguage() {
    assertEquals("one", new LocaleData("en").pluralCategory(1));
    assertEquals("one", new LocaleData("fr").pluralCategory(0));
    assertEquals("few", new LocaleData("ar").pluralCategory(3));
    assertEquals("other", new LocaleData("ja").pluralCategory(1));
  }

  @Test
  void numbersAreInWesternDigits() {
    assertEquals("12,345", new LocaleData("en").number(12_345));
    assertEquals("12\u202F345", new LocaleData("fr").number(12_345));
    assertEquals("12,345", new LocaleData("ar").number(12_345));
  }

  @Test
  void listsAreJoinedAsTheLanguageDoes() {
    assertEquals("a, b, and c", new LocaleData("en").list(List.of("a", "b", "c")));
    assertEquals("a, b et c", new LocaleData("fr").list(List.of("a", "b", "c")));
    assertEquals("a", new LocaleData("en").list(List.of("a")));
  }
}
