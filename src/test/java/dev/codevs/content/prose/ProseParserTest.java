package dev.codevs.content.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.content.json.CodeMention;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.Source;
import dev.codevs.model.Problem;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A prose field is one paragraph of inline Markdown, and nothing more. */
class ProseParserTest {
  private final Problems problems = new Problems();

  @Test
  void readsCodeEmphasisAndLinks() {
    assertEquals(
        List.of(
            new Span.Plain("See "),
            new Span.Code("GET /"),
            new Span.Plain(", "),
            new Span.Emphasis(List.of(plain("a"))),
            new Span.Plain(", "),
            new Span.Strong(List.of(plain("b"))),
            new Span.Plain(", "),
            new Span.WebLink("https://example.org/", List.of(plain("c"))),
            new Span.Plain(".")),
        parsed("See `GET /`, *a*, **b**, [c](https://example.org/).").orElseThrow().spans());
  }

  @Test
  void readsALinkToAFileAsALinkToItsCodeAndRemembersToLookForIt() {
    List<Span> spans =
        parsed("Not [one](2.05.json), but [other](../http/404.json).").orElseThrow().spans();

    assertEquals(
        List.of(new CodeRef("coap", "2.05"), new CodeRef("http", "404")),
        problems.mentions().stream().map(CodeMention::target).toList());
    assertEquals(
        new Span.CodeLink(new CodeRef("http", "404"), List.of(plain("other"))), spans.get(3));
  }

  @ParameterizedTest
  @CsvSource({
    "'A <b>word</b>.', 4, holds HTML",
    "'<p>A', 1, is HTML",
    "'# A', 1, is a heading",
    "'- A', 1, is a list",
    "'1. A', 1, is a list",
    "'> A', 1, is a quotation",
    "'***', 1, is a dividing line",
    "'    a', 1, is a block of code",
    "'[a]: https://example.org/', 1, is the definition of a link",
    "'A ![b](https://example.org/c.png).', 4, holds an image",
    "'A [b](http://example.org/).', 4, holds a link to \"http://example.org/\"",
    "'A [b](//example.org/).', 4, holds a link to \"//example.org/\"",
    "'A [b](javascript:c).', 4, holds a link to \"javascript:c\"",
    "'A [b](../c.json).', 4, holds a link to \"../c.json\"",
    "'A [b](../../c/d.json).', 4, holds a link to \"../../c/d.json\"",
    "'A [b](C.json).', 4, holds a link to \"C.json\"",
    "'A [b](1.json \"c\").', 4, holds a link with a title",
    "'A [](1.json).', 4, holds a link without words",
    "'A &#8203;.', 2, holds the invisible character U+200B"
  })
  void refusesAtItsColumnWhatProseIsNot(String text, int column, String expected) {
    assertEquals(Optional.empty(), parsed(text));

    Problem problem = problems.sorted().get(0);
    assertTrue(problem.message().startsWith("\"fix\" " + expected), problem.message());
    assertEquals(column, problem.column());
  }

  @Test
  void hasAtMost2000Characters() {
    assertTrue(parsed("a".repeat(2_000)).isPresent());
    assertTrue(parsed("a".repeat(2_001)).isEmpty());
    assertEquals(2_002, problems.sorted().get(0).column());
  }

  /** The time of a parser may grow with the square of such a text. */
  @ParameterizedTest
  @CsvSource({"[", "*", "**", "`", "![", "&", "<", "\\", "[a](", "*a **a "})
  void isQuickWithMarksThatNeverClose(String mark) {
    parsed("a" + mark.repeat(1_999 / mark.length()).stripTrailing());
  }

  private Optional<Text> parsed(String text) {
    Json.Str string = new Json.Str(new Source("a.json", '"' + text + '"'), 0, text);
    return ProseParser.parse("coap", string, "\"fix\"", problems);
  }

  private static Span plain(String text) {
    return new Span.Plain(text);
  }
}
