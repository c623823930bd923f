package dev.codevs.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text may stand in a string of JSON in a script element, and is read as it was. */
class JsonTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a \"b\" \\ c",
        "</script><!--",
        "a\nb\tc\u0000",
        "\u2028\u2029",
        "é 😀 &amp;",
        ""
      })
  void isReadAsItWas(String text) throws JsonProcessingException {
    assertEquals(text, new ObjectMapper().readTree(JsonText.quoted(text)).textValue());
  }

  @Test
  void endsNoScriptAndNoLine() {
    String escaped = JsonText.escape("</script>&\u2028\n");

    assertFalse(escaped.matches("(?s).*[<>&\u2028\n].*"), escaped);
  }
}
