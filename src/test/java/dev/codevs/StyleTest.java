package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheet's colours: text stands out from what it stands on, in both schemes. */
class StyleTest {
  private static final String STYLES =
      SiteFolder.reference().read("templates/assets/style.css").replaceAll("(?s)/\\*.*?\\*/", "");

  private static final double ENHANCED = 7;
  private static final double OF_SIGNS = 3;

  private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): (#[0-9a-f]{3,8});");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,8}\\b");

  /** Each colour of text, and the grounds it stands on (WCAG 2.2, 1.4.6). */
  private static final Map<String, List<String>> TEXT =
      Map.of(
          "ink", List.of("ground", "card", "a-tint"),
          "soft", List.of("ground", "card"),
          "link", List.of("ground", "card"),
          "a", List.of("ground", "card"),
          "b", List.of("ground", "card"),
          "ground", List.of("link"),
          "bar-ink", List.of("bar"));

  @Test
  void textHasAContrastOfSevenToOneInTheLightScheme() {
    assertEquals(List.of(), faint(TEXT, ENHANCED, light()));
  }

  @Test
  void textHasAContrastOfSevenToOneInTheDarkScheme() {
    assertEquals(List.of(), faint(TEXT, ENHANCED, dark()));
  }

  @Test
  void theFocusIsSeenOnEveryGround() {
    Map<String, List<String>> focus = Map.of("focus", List.of("ground", "card"));

    assertEquals(
        List.of(),
        Stream.of(light(), dark())
            .flatMap(colours -> faint(focus, OF_SIGNS, colours).stream())
            .toList());
  }

  @Test
  void coloursAreTokensOutsideOfPrintAndTheSitesSign() {
    String rules = STYLES.replaceAll("(?s)@media print.*", "").replaceAll("--[\\w-]+: [^;]*;", "");

    assertEquals(
        List.of("#0004", "#5cc8bd", "#f0a868"),
        COLOUR.matcher(rules).results().map(found -> found.group()).sorted().toList());
  }

  @Test
  void greyOnGreyIsSeen() {
    assertEquals(21, contrast("#000", "#ffffff"), 0.001);
    assertEquals(4.48, contrast("#777", "#fff"), 0.01);
    assertEquals(
        List.of("a on b: 1.00"),
        faint(Map.of("a", List.of("b")), ENHANCED, Map.of("a", "#777", "b", "#777777")));
  }

  private static List<String> faint(
      Map<String, List<String>> pairs, double least, Map<String, String> colours) {
    return pairs.entrySet().stream()
        .flatMap(
            pair ->
                pair.getValue().stream()
                    .filter(on -> contrast(colours.get(pair.getKey()), colours.get(on)) < least)
                    .map(
                        on ->
                            "%s on %s: %.2f"
                                .formatted(
                                    pair.getKey(),
                                    on,
                                    contrast(colours.get(pair.getKey()), colours.get(on)))))
        .sorted()
        .toList();
  }

  private static Map<String, String> light() {
    return tokens(STYLES.substring(0, STYLES.indexOf("@media")));
  }

  private static Map<String, String> dark() {
    Map<String, String> all = light();
    int from = STYLES.indexOf("@media (prefers-color-scheme: dark)");
    all.putAll(tokens(STYLES.substring(from, STYLES.indexOf("\n}", from))));
    return all;
  }

  private static Map<String, String> tokens(String styles) {
    Map<String, String> tokens = new TreeMap<>();
    Matcher token = TOKEN.matcher(styles);
    while (token.find()) {
      tokens.put(token.group(1), token.group(2));
    }
    return tokens;
  }

  /** The contrast ratio of WCAG 2.2. */
  private static double contrast(String one, String two) {
    double[] light = {luminance(one), luminance(two)};
    Arrays.sort(light);
    return (light[1] + 0.05) / (light[0] + 0.05);
  }

  private static double luminance(String colour) {
    String hex = colour.length() == 4 ? colour.replaceAll("[0-9a-f]", "$0$0") : colour;
    double red = linear(Integer.parseInt(hex.substring(1, 3), 16));
    double green = linear(Integer.parseInt(hex.substring(3, 5), 16));
    double blue = linear(Integer.parseInt(hex.substring(5, 7), 16));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
