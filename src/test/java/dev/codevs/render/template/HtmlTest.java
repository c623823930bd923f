package dev.codevs.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Direction;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is written as HTML: escaped, with its marks, and isolated if it could be turned round. */
class HtmlTest {
  @ParameterizedTest
  @CsvSource({
    "a < b && c > \"d\", a &lt; b &amp;&amp; c &gt; &quot;d&quot;",
    "&lt;, &amp;lt;",
    "it's, it's",
    "é 😀, é 😀"
  })
  void escapesWhatMeansSomethingInTextAndInAttributes(String text, String expected) {
    assertEquals(expected, Html.escape(text));
  }

  @Test
  void writesEachKindOfSpanAsItsElement() {
    Text text =
        new Text(
            List.of(
                new Span.Plain("a<b "),
                new Span.Code("<p>"),
                new Span.Emphasis(List.of(new Span.Plain("c"))),
                new Span.Strong(List.of(new Span.Plain("d"))),
                new Span.WebLink("https://e.org/?a&b", List.of(new Span.Code("e"))),
                new Span.CodeLink(new CodeRef("http", "404"), List.of(new Span.Plain("f")))));

    assertEquals(
        "a&lt;b <code>&lt;p&gt;</code><em>c</em><strong>d</strong>"
            + "<a href=\"https://e.org/?a&amp;b\"><code>e</code></a>"
            + "<a href=\"../http/404.html\">f</a>",
        Html.of(text, Direction.LTR, to -> "../" + to + ".html"));
  }

  @ParameterizedTest
  @CsvSource({
    "انتظر 5-30s ثم, انتظر <bdi>5-30s</bdi> ثم",
    "بعد 5 ثوان, بعد 5 ثوان",
    "الخادم TLS هنا, الخادم TLS هنا",
    "انظر RFC 6455 §7.4.1 هنا, انظر <bdi>RFC 6455 §7.4.1</bdi> هنا",
    "انظر RFC 6455، أو, انظر <bdi>RFC 6455</bdi>، أو",
    "هو .NET هنا, هو <bdi>.NET</bdi> هنا",
    "نهاية HTTP/2., نهاية <bdi>HTTP/2</bdi>.",
    "لغة C++ هنا, لغة <bdi>C++</bdi> هنا",
    "A&B, <bdi>A&amp;B</bdi>"
  })
  void isolatesWhatRunsFromLeftToRightInATextThatRunsFromRightToLeft(String text, String expected) {
    assertEquals(expected, html(text, Direction.RTL));
    assertEquals(Html.escape(text), html(text, Direction.LTR));
  }

  private static String html(String text, Direction direction) {
    return Html.of(new Text(List.of(new Span.Plain(text))), direction, CodeRef::toString);
  }
}
