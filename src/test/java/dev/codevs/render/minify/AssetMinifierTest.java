package dev.codevs.render.minify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published of a style sheet and of a script means what the author wrote. */
class AssetMinifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a { color: red; }                       | a{color:red}
          a ,  b > c { x: y; z: w }               | a,b>c{x:y;z:w}
          ul li :hover { x: y }                   | ul li :hover{x:y}
          .a.b #c { x: y }                        | .a.b #c{x:y}
          a { width: calc(1px + 2 * 3em) }        | a{width:calc(1px + 2 * 3em)}
          a { margin: -1px - 2px }                | a{margin:-1px - 2px}
          a { content: "a  /* b */  c" }          | a{content:"a  /* b */  c"}
          a { content: '\\'  ;' }                 | a{content:'\\'  ;'}
          a { background: url( x  y.png ) 0 0 }   | a{background:url( x  y.png ) 0 0}
          a/* b */c { x: y }                      | a c{x:y}
          a { --empty: ; --list: 1px , 2px }      | a{--empty:;--list:1px,2px}
          @media (width > 40em) and (x) { a { b: c } } | @media (width>40em) and (x){a{b:c}}
          a { x: y !important }                   | a{x:y !important}
          .a\\ b c { x: y }                       | .a\\ b c{x:y}
          """)
  void aStyleSheetKeepsTheWhiteSpaceThatMeansSomething(String css, String published) {
    assertEquals(published + "\n", minified("x.css", css));
  }

  @Test
  void aScriptLosesCommentLinesAndIndentation() {
    assertEquals(
        "const a = \"// no comment\"; // stays\nreturn\n",
        minified("x.js", "// A comment.\nconst a = \"// no comment\"; // stays\n\n  return\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "x.css, a { /* no end",
    "x.css, a { content: \"no end }",
    "x.js, const a = `first",
    "x.js, /* one",
    "x.min.js, '  a'",
    "x.min.css, '  a'",
    "x.txt, '  a'"
  })
  void anAssetThatIsNotUnderstoodIsCopiedAsItIs(String name, String text) {
    assertEquals(text, minified(name, text));
  }

  @Test
  void theMinifiedStyleSheetStaysTheSameWhenItIsMinifiedAgain() throws IOException {
    String once = minified("style.css", Files.readString(Path.of("templates/assets/style.css")));

    assertEquals(once, minified("style.css", once));
  }

  private static String minified(String name, String text) {
    return new String(AssetMinifier.minified(name, text.getBytes(UTF_8)), UTF_8);
  }
}
