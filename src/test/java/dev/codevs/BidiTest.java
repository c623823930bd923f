package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bidi algorithm reorders no code, range or name on any page or in any title. */
class BidiTest {
  /** What is read as one from left to right in any surroundings: 5-30s, 2.05, HTTP/2, RFC. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:(?<![^\\s(])[-+−§#./~])?[\\p{IsLatin}\\p{Nd}]+"
              + "(?:[-–−./:_+#@=&~*'’]+[\\p{IsLatin}\\p{Nd}]+)*[%+]?");

  /** In a title, whose names no element can mark, a code and the words after it are one name. */
  private static final Pattern NAMED =
      Pattern.compile(TOKEN.pattern() + "(?: (?:" + TOKEN.pattern() + "))*");

  @Test
  void noPageReordersACodeARangeOrAName() {
    Page.checkAll(BidiTest::reordered);
  }

  @Test
  void anUnmarkedRangeIsSeenTurnedRound() {
    assertEquals(
        List.of("html > body > p: “5-30s” is shown as “30s-5”"),
        reordered("<p>انتظر 5-30s ثم أعد</p>"));
    assertEquals(
        List.of("html > body > p: “1-5” is shown as “5-1”"),
        reordered("<p>بعد <b>1-5</b> ثوان</p>"));
    assertEquals(
        List.of("html > body > p: “1000–2999” is shown as “2999–1000”"),
        reordered("<p>من الرموز 1000–2999</p>"));
  }

  @Test
  void anUnmarkedNameIsSeenTurnedRound() {
    assertEquals(
        List.of("html > body > p: “1003 Unsupported Data” is shown as “Unsupported Data 1003”"),
        reordered("<p>الرمز <code>1003 Unsupported Data</code></p>"));
    assertEquals(
        List.of(
            "html > head > title: “1003 Unsupported Data” is shown as “Unsupported Data 1003”",
            "html > head > title: “1003 Unsupported Data” is shown as “1003 زمرلا Unsupported Data”"),
        reordered("<title>الرمز 1003 Unsupported Data</title>"));
  }

  @Test
  void aMarkedRangeStaysAsItIs() {
    assertEquals(List.of(), reordered("<p>انتظر <bdi>5-30s</bdi> ثم أعد</p>"));
    assertEquals(List.of(), reordered("<p>انتظر <code dir=ltr>-1 to 5-30s</code> ثم أعد</p>"));
    assertEquals(List.of(), reordered("<p lang=en dir=ltr>Wait 5-30s (1-5).</p>"));
    assertEquals(List.of(), reordered("<title>الرمز \u20681003 Unsupported Data\u2069</title>"));
  }

  private static List<String> reordered(String html) {
    return reordered(Page.of("a.html", "<html lang=ar dir=rtl>" + html)).toList();
  }

  private static Stream<String> reordered(Page page) {
    return Stream.concat(
            Paragraph.of(page.html()).stream().flatMap(text -> reordered(text, TOKEN)),
            plainTexts(page).flatMap(text -> reordered(text, NAMED)))
        .distinct();
  }

  /** The texts without markup, as they look on a page and, from a page of Arabic, on others. */
  private static Stream<Paragraph> plainTexts(Page page) {
    List<String> directions =
        page.direction().equals("rtl") ? List.of("rtl", "ltr") : List.of(page.direction());
    return directions.stream().flatMap(around -> Paragraph.plain(page.html(), around));
  }

  private static boolean mayReorder(Paragraph paragraph) {
    return !paragraph.direction().equals("ltr")
        || !paragraph.text().chars().allMatch(BidiTest::isLeftToRight);
  }

  private static boolean isLeftToRight(int c) {
    return c < 0x590 || (c != Paragraph.RLI && !isRightToLeft(c));
  }

  private static boolean isRightToLeft(int c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
        || direction == UCharacterDirection.ARABIC_NUMBER;
  }

  private static Stream<String> reordered(Paragraph paragraph, Pattern tokens) {
    String text = paragraph.text();
    if (!mayReorder(paragraph)) {
      return Stream.empty();
    }
    int[] places = places(text, paragraph.direction());
    return spans(paragraph, tokens)
        .filter(span -> !isRead(text, span, places))
        .map(
            span ->
                "%s: “%s” is shown as “%s”"
                    .formatted(paragraph.where(), span.in(text), shown(text, span, places)));
  }

  /** What has to stay together, in order: the names, and every token of the text. */
  private static Stream<Paragraph.Piece> spans(Paragraph paragraph, Pattern tokens) {
    String text = paragraph.text();
    List<Paragraph.Piece> spans = new ArrayList<>(paragraph.names());
    Matcher token = tokens.matcher(text);
    while (token.find()) {
      spans.add(new Paragraph.Piece(token.start(), token.end(), "", true));
    }
    return spans.stream().filter(span -> span.in(text).chars().noneMatch(BidiTest::isRightToLeft));
  }

  /** The place of each character on the line, from the left, isolates not counted. */
  private static int[] places(String text, String direction) {
    byte level =
        switch (direction) {
          case "rtl" -> Bidi.RTL;
          case "auto" -> Bidi.LEVEL_DEFAULT_LTR;
          default -> Bidi.LTR;
        };
    Bidi bidi = new Bidi();
    bidi.setPara(text, level, null);
    int[] places = new int[text.length()];
    int place = 0;
    for (int index : bidi.getVisualMap()) {
      places[index] = Paragraph.isIsolate(text.charAt(index)) ? place : place++;
    }
    return places;
  }

  private static boolean isRead(String text, Paragraph.Piece span, int[] places) {
    int[] seen = seen(text, span).map(i -> places[i]).toArray();
    return IntStream.range(1, seen.length).allMatch(i -> seen[i] == seen[i - 1] + 1);
  }

  /** What stands where the characters of a span stand. */
  private static String shown(String text, Paragraph.Piece span, int[] places) {
    IntSummaryStatistics taken = seen(text, span).map(i -> places[i]).summaryStatistics();
    return seen(text, new Paragraph.Piece(0, text.length(), "", false))
        .filter(i -> places[i] >= taken.getMin() && places[i] <= taken.getMax())
        .boxed()
        .sorted(Comparator.comparing(i -> places[i]))
        .map(i -> text.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static IntStream seen(String text, Paragraph.Piece span) {
    return IntStream.range(span.start(), span.end())
        .filter(i -> !Paragraph.isIsolate(text.charAt(i)));
  }
}
