package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypographyTest {
  @Test
  void frenchHasNarrowNoBreakSpaces() {
    assertEquals(
        List.of(), breaches("fr", "Quoi\u202F? Ceci\u00A0: «\u202Fun\u202F»\u202F; oui\u202F!"));
    assertEquals(List.of(4), breaches("fr", "Quoi? Ceci"));
    assertEquals(List.of(5), breaches("fr", "Ceci : un"));
    assertEquals(List.of(0, 5), breaches("fr", "« un »"));
    assertEquals(List.of(), breaches("fr", "à 10:30"));
  }

  @Test
  void arabicHasPunctuationOfItsOwn() {
    assertEquals(List.of(), breaches("ar", "خطأ، ثم خطأ؛ هل انتهى؟ RFC 1, RFC 2"));
    assertEquals(List.of(3), breaches("ar", "خطأ, ثم"));
    assertEquals(List.of(4), breaches("ar", "HTTP; خطأ"));
    assertEquals(List.of(3), breaches("fa", "خطا? بله"));
  }

  @Test
  void arabicHasWesternDigitsAndNoTatweel() {
    assertEquals(List.of(6), breaches("ar", "الرمز ٤٠٤"));
    assertEquals(List.of(1), breaches("ar", "خـطأ"));
    assertEquals(List.of(), breaches("fa", "کد ۴۰۴"));
  }

  @Test
  void aRuleIsForALanguageInEveryCountry() {
    assertEquals(Typography.of("fr"), Typography.of("fr-CA"));
    assertEquals(List.of(), Typography.of("en"));
  }

  private static List<Integer> breaches(String language, String text) {
    return Typography.of(language).stream()
        .flatMap(rule -> rule.firstBreach(text).stream().boxed())
        .sorted()
        .toList();
  }
}
