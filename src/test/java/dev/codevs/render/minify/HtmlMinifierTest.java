package dev.codevs.render.minify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What HTML loses on its way into a page, rule by rule. */
class HtmlMinifierTest {
  private static final char MARK = '\uFDD0';
  private static final String WORD = MARK + "w";
  private static final String PHRASE = MARK + "p";
  private static final String ITEMS = MARK + "l";
  private static final String ANYTHING = MARK + "x";

  private static final HtmlMinifier MINIFIER =
      new HtmlMinifier(
          new SlotKind.Kinds() {
            @Override
            public char mark() {
              return MARK;
            }

            @Override
            public SlotKind of(char slot) {
              return switch (slot) {
                case 'w' -> SlotKind.WORD;
                case 'p' -> SlotKind.PHRASE;
                case 'l' -> SlotKind.LIST_ITEMS;
                default -> SlotKind.ANYTHING;
              };
            }
          });

  @Test
  void indentationAndEndTagsOfItemsGo() {
    assertMinified("<ul>\n<li>a\n<li>b</ul>\n", "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n");
  }

  @Test
  void spacesBetweenInlineElementsStay() {
    assertMinified("<p>a <b>b</b>\n<i>c</i></p>", "<p>a <b>b</b>\n    <i>c</i>\n</p>");
  }

  @Test
  void spaceAtTheEdgesOfAPieceStays() {
    assertMinified(" a <b>c</b>\n", "  a <b>c</b>\n\n");
  }

  @Test
  void tagsOfTheDocumentGo() {
    assertMinified(
        "<!DOCTYPE html>\n<html lang=en>\n<title>T</title>\n<a href=#x>x</a>\n",
        """
        <!DOCTYPE html>
        <html lang="en">
          <head>
            <title>T</title>
          </head>
          <body>
            <a href="#x">x</a>
          </body>
        </html>
        """);
  }

  @Test
  void aTableLosesTheEndTagsOfItsParts() {
    assertMinified(
        "<table>\n<thead>\n<tr><th>a<th>b\n<tbody>\n<tr><td>c<td>d</table>",
        """
        <table>
          <thead>
            <tr>
              <th>a</th>
              <th>b</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>c</td>
              <td>d</td>
            </tr>
          </tbody>
        </table>"""
            .strip());
  }

  @Test
  void theEndTagOfAParagraphStays() {
    assertMinified("<div><p>a</p>\n<p>b</p></div>", "<div><p>a</p>\n<p>b</p></div>");
  }

  @Test
  void quotesStayIfAValueNeedsThem() {
    assertMinified(
        "<a href=x title=\"a b\" alt=\"\" data-x='q\"r' rel=\"a=b\" class=c>t</a>",
        "<a href=\"x\"\n   title=\"a b\" alt=\"\" data-x='q\"r' rel=\"a=b\" class='c'>t</a>");
    assertMinified("<a href=\"/x/\">t</a>", "<a href=\"/x/\">t</a>");
  }

  @Test
  void aSlashAtTheEndOfATagGoes() {
    assertMinified("a<br>b<img src=x.png>", "a<br/>b<img src=\"x.png\" />");
  }

  @Test
  void preformattedTextStaysAsItIs() {
    assertMinified(
        "<pre class=x>\n  a\n    <b title=\"y\">b</b>  </pre>",
        "<pre class=\"x\">\n  a\n    <b title=\"y\">b</b>  </pre>");
  }

  @Test
  void scriptsStylesAndFieldsStayAsTheyAre() {
    for (String html :
        new String[] {
          "<script>\n  a  <  b\n</script>",
          "<style>\n  a { b: c }\n</style>",
          "<textarea>\n  a\n</textarea>"
        }) {
      assertMinified(html, html);
    }
  }

  @Test
  void pictureElementsOfOtherLanguagesStayAsTheyAre() {
    String svg = "<svg viewBox=\"0 0 1 1\">\n  <path d=\"M0\"/>\n</svg>";
    assertMinified(svg, svg);
  }

  @Test
  void spaceBetweenTokensOfJsonGoes() {
    assertMinified(
        "<script type=application/ld+json>{\"a\":\"b  c\"}</script><i>x</i>",
        "<script type=\"application/ld+json\">\n  {\n    \"a\": \"b  c\"\n  }\n</script><i>x</i>");
  }

  @Test
  void commentsGoUnlessTheyAreLicencesOrJoinCharacters() {
    assertMinified("a b", "a <!-- x --> b");
    assertMinified("<!--! by X -->a", "<!--! by X -->a");
    assertMinified("<<!-- x -->b", "<<!-- x -->b");
  }

  @Test
  void aSlotIsQuotedUnlessItIsAWord() {
    assertMinified(
        "<a href=" + WORD + ".html title=\"" + PHRASE + "\">" + PHRASE + "</a>",
        "<a href=\"" + WORD + ".html\" title=\"" + PHRASE + "\">" + PHRASE + "</a>");
  }

  @Test
  void anElementWithUnknownContentKeepsItsEndTagUnlessItIsACell() {
    assertMinified(
        "<ul><li>" + ANYTHING + "</li><li>b</ul>", "<ul><li>" + ANYTHING + "</li><li>b</li></ul>");
    assertMinified(
        "<table><tr><td>" + ANYTHING + "<td>b</table>",
        "<table><tr><td>" + ANYTHING + "</td><td>b</td></tr></table>");
  }

  @Test
  void theLastItemOfASlotEndsWithTheListOrByATag() {
    assertMinified("<ul>" + ITEMS + "</ul>", "<ul>\n  " + ITEMS + "\n</ul>");
    assertMinified("<ul>" + ITEMS + "</li> text</ul>", "<ul>" + ITEMS + " text</ul>");
  }

  @Test
  void onlyAPieceOfItemsLosesItsLastEndTag() {
    String row = "<tr>\n  <td>a</td>\n</tr>\n";

    assertEquals("<tr><td>a\n", MINIFIER.minifyItems(row.toCharArray()));
    assertMinified("<tr><td>a</tr>\n", row);
  }

  @Test
  void noTagIsLeftOutOfHtmlWhoseTagsDoNotFit() {
    String wrong = "<ul><li><section>a</li><li>b</li></ul>";
    assertMinified(wrong, wrong);
  }

  private static void assertMinified(String expected, String html) {
    assertEquals(expected, MINIFIER.minify(html.toCharArray()));
  }
}
