package dev.codevs.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a text only its words are translated; a ~ stands here for what is blanked. */
class TranslatableTextTest {
  @ParameterizedTest
  @CsvSource({
    "Send it again., Send it again.",
    "Send `GET` now., Send ~~~~~ now.",
    "A ``b ` c`` d., A ~~~ ~ ~~~ d.",
    "A `b``c` d., A ~~~~~~ d.",
    "A ```b`` c., A ```b`` c.",
    "A `b``` c., A `b``` c.",
    "A ` b., A ` b.",
    "See [this](404.json) now., See [this~~~~~~~~~~~ now.",
    "See [this](404.json now., See [this](404.json now.",
    "'{count} of {all, number} codes', '~~~~~~~ of ~~~~~ number} codes'",
    "'{n, plural, one {a code} other {# codes}}', '~~~ plural, one {a code} other {# codes}}'",
    "{ a }, { a }"
  })
  void blanksCodePlaceholdersAndTheAddressesOfLinks(String text, String expected) {
    assertEquals(expected, shown(text, TranslatableText.of(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "It says *the end*., Il dit *the end*., It says ~~~~ ~~~~.",
    "It says *the end*., Il dit *la fin*., It says *the end*."
  })
  void blanksAnEmphasisThatBothTextsHave(String text, String other, String expected) {
    assertEquals(expected, shown(text, TranslatableText.of(text, other)));
  }

  @ParameterizedTest
  @CsvSource({
    "`GET`, false",
    "404, false",
    "{name}, false",
    "…, false",
    "`GET` it, true",
    "é, true"
  })
  void hasAWordIfALetterIsLeft(String text, boolean expected) {
    assertEquals(expected, TranslatableText.hasAny(text));
  }

  private static String shown(String text, String blanked) {
    assertEquals(text.length(), blanked.length());
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(text.charAt(i) == blanked.charAt(i) ? text.charAt(i) : '~');
    }
    return shown.toString();
  }
}
