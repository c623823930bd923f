package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every text on every page is in the language that it says it is in. */
class LanguageTest {
  /** Small words that one language has, and the others have not. */
  private static final Map<String, Pattern> TELLTALES =
      Map.of(
          "en", words("the|and|of|with|this|that|is|when|which|from|for"),
          "fr", words("le|les|des|une|dans|avec|pour|est|et|qui|du|vous"),
          "vi", words("các|không|một|của|được|và|khi|này|là|mã"),
          "ar", words("من|في|على|إلى|عن|أو|ما|هذا|التي|كل"));

  /** Letters that a language does not have; English borrows what it likes from French. */
  private static final Map<String, Pattern> STRANGERS =
      Map.of(
          "en", Pattern.compile("[đơư\\u1EA0-\\u1EF9]"),
          "fr", Pattern.compile("[đơưăĩũ\\u1EA0-\\u1EF9]"),
          "vi", Pattern.compile("[çœîïëûÿ]"));

  /** Words that no English sentence does without, and no other language of the site has. */
  private static final Pattern ENGLISH =
      words("the|and|of|is|are|was|with|when|not|that|this|from|for|its|which|has|been|by|or");

  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
  private static final Pattern JSON_TEXT =
      Pattern.compile("\"(?:headline|description|name|inDefinedTermSet)\": ?\"([^\"]*)\"");

  private static final List<String> NAMES = names();
  private static final int SENTENCE = 5;
  private static final Map<String, Pattern> NOTICES = new ConcurrentHashMap<>();

  @Test
  void everyTextFitsItsLanguage() {
    Page.checkAll(LanguageTest::misfits);
  }

  @Test
  void noEnglishIsLeftOnThePagesOfAnotherLanguage() {
    List<String> found =
        Page.all()
            .filter(page -> !page.language().equals("en"))
            .flatMap(page -> english(page).map(words -> page.path() + ": " + words))
            .sorted()
            .toList();
    assertEquals(
        0, found.size(), () -> found.size() + " texts hold English:\n" + String.join("\n", found));
  }

  @Test
  void englishInAnotherLanguageIsSeen() {
    assertEquals(
        List.of("html > body > p: “Une fermeture is normale” holds “is”"),
        english(Page.of("a.html", "<html lang=fr><p>Une fermeture is normale")).toList());
    assertEquals(
        List.of("“le code of the serveur” holds “of”"),
        english(
                Page.of(
                    "a.html",
                    "<html lang=fr><script type=application/ld+json>"
                        + "{\"headline\": \"le code of the serveur\"}</script>"))
            .toList());
    assertEquals(
        List.of(),
        english(
                Page.of(
                    "a.html",
                    "<html lang=fr><p>La réponse « end of file » <em>was not closed</em> <bdi>Not of this</bdi>"
                        + " <span lang=en>when the</span> <code>for is</code>"))
            .toList());
  }

  @Test
  void everyElementInALanguageHasItsDirection() {
    Page.checkAll(
        page ->
            page.html().select("[lang]").stream()
                .filter(
                    element ->
                        !Page.direction(element).equals(Page.directionOf(element.attr("lang"))))
                .map(element -> element.cssSelector() + " has not the direction of its lang"));
  }

  @Test
  void aNoticeIsOnExactlyThePagesWithUntranslatedProse() {
    Page.checkAll(LanguageTest::wrongNotice);
  }

  @Test
  void aTextInTheWrongLanguageIsSeen() {
    assertEquals(
        List.of("html > body > p: “Wait for the server” has no word of ar"),
        misfits("ar", "<p>Wait for the server</p>"));
    assertEquals(
        List.of("html > body > h2: “Description” has no word of ar"),
        misfits("ar", "<h2>Description</h2>"));
    assertEquals(
        List.of("html > body > p: “Code انتظر” has letters that en has not"),
        misfits("en", "<p>Code انتظر</p>"));
    assertEquals(
        List.of("html > body > p: “The end of the connection” reads as en, not fr"),
        misfits("fr", "<p>The end of the connection"));
    assertEquals(
        List.of("html > body > p: “يشير إلى that the end of the day is near” reads as en, not ar"),
        misfits("ar", "<p>يشير إلى that the end of the day is near"));
  }

  @Test
  void namesAndMarkedTextsMayBeInAnyLanguage() {
    assertEquals(List.of(), misfits("ar", "<p>الخادم <bdi>The End</bdi> <code>of</code> TLS</p>"));
    assertEquals(List.of(), misfits("ar", "<p lang=en>Wait for the server</p>"));
    assertEquals(List.of(), misfits("vi", "<p>Máy chủ gửi mã 1001 khi tắt"));
  }

  /** The texts of a page in its language that hold an English word; names and quotations may. */
  private static Stream<String> english(Page page) {
    // A message of a program is quoted by emphasis.
    page.html().select("em").remove();
    return Stream.concat(
        Stream.concat(
                Paragraph.of(page.html()).stream(), Paragraph.plain(page.html(), page.direction()))
            .flatMap(
                paragraph ->
                    english(own(paragraph)).map(found -> paragraph.where() + ": " + found)),
        page.html().select("script[type=application/ld+json]").stream()
            .flatMap(data -> JSON_TEXT.matcher(data.data()).results())
            .map(text -> text.group(1).replace("\\u003c", "<").replace("\\u003e", ">"))
            .flatMap(LanguageTest::english));
  }

  private static Stream<String> english(String words) {
    if (!ENGLISH.matcher(words).find()) {
      return Stream.empty();
    }
    String own = QUOTED.matcher(words).replaceAll("");
    for (String name : NAMES) {
      own = own.replace(name, "");
    }
    Matcher found = ENGLISH.matcher(own);
    return found.find()
        ? Stream.of("“" + words.strip() + "” holds “" + found.group() + "”")
        : Stream.empty();
  }

  /** What a paragraph says itself, not by a name or in a language that an element tells. */
  private static String own(Paragraph paragraph) {
    return paragraph.pieces().stream()
        .filter(piece -> !piece.isName() && !piece.language().equals("en"))
        .map(piece -> piece.in(paragraph.text()))
        .collect(Collectors.joining());
  }

  /** The names and other names of all codes, the longest first: titles hold them unmarked. */
  private static List<String> names() {
    // The hint of the finder shows how a name can be typed.
    List<String> names = new ArrayList<>(List.of("not found"));
    for (String file : SiteFolder.files(SiteFolder.reference().path("content")).keySet()) {
      if (file.endsWith(".json") && !file.startsWith("schema/")) {
        JsonNode code = Page.json("content/" + file);
        names.add(code.path("name").asText());
        code.path("aliases").forEach(alias -> names.add(alias.asText()));
      }
    }
    return names.stream()
        .filter(name -> !name.isEmpty())
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static List<String> misfits(String language, String body) {
    return misfits(Page.of("a.html", "<html lang=" + language + ">" + body)).toList();
  }

  private static Stream<String> misfits(Page page) {
    return Stream.concat(
        Paragraph.of(page.html()).stream().flatMap(text -> misfits(text, !isLink(text))),
        Paragraph.plain(page.html(), page.direction()).flatMap(text -> misfits(text, false)));
  }

  /** Whether a paragraph is a link and little else: it holds the names of what it leads to. */
  private static boolean isLink(Paragraph paragraph) {
    int linked = paragraph.block().select("a").text().length();
    return 2 * linked > paragraph.text().length();
  }

  /**
   * The parts of a paragraph that do not fit their language.
   *
   * @param isMarkable whether an element would say that the text is in another language; in a
   *     description none can, in a link none says it of names, so only their script is looked at
   */
  private static Stream<String> misfits(Paragraph paragraph, boolean isMarkable) {
    return paragraph.pieces().stream()
        .filter(piece -> !piece.isName())
        .collect(
            Collectors.groupingBy(
                Paragraph.Piece::language,
                Collectors.mapping(piece -> piece.in(paragraph.text()), Collectors.joining())))
        .entrySet()
        .stream()
        .flatMap(part -> misfit(part.getKey(), part.getValue().strip(), isMarkable))
        .map(found -> paragraph.where() + ": " + found);
  }

  private static Stream<String> misfit(String language, String words, boolean isMarkable) {
    int script = scriptOf(language);
    if (words.codePoints().anyMatch(c -> isForeign(c, script))
        || (isMarkable && strangers(language).matcher(words).find())) {
      return Stream.of("“" + words + "” has letters that " + language + " has not");
    }
    if (words.codePoints().anyMatch(UCharacter::isLetter)
        && words.codePoints().noneMatch(c -> UScript.getScript(c) == script)) {
      return Stream.of("“" + words + "” has no word of " + language);
    }
    return isMarkable
        ? otherLanguage(language, words)
            .map(other -> "“" + words + "” reads as " + other + ", not " + language)
        : Stream.empty();
  }

  /** A language that has more of its small words in a text than the language it says it is in. */
  private static Stream<String> otherLanguage(String language, String words) {
    long own = telltales(language, words);
    return TELLTALES.keySet().stream()
        .sorted()
        .filter(other -> telltales(other, words) > Math.max(own, 1))
        .limit(1);
  }

  private static long telltales(String language, String words) {
    Pattern telltales = TELLTALES.get(language);
    return telltales == null ? 0 : telltales.matcher(words).results().count();
  }

  private static Pattern strangers(String language) {
    return STRANGERS.getOrDefault(language, Pattern.compile("(?!)"));
  }

  /** In a text written in Arabic letters, a word in Latin ones is a name; not the other way. */
  private static boolean isForeign(int c, int script) {
    int own = UScript.getScript(c);
    return UCharacter.isLetter(c)
        && own != script
        && own != UScript.COMMON
        && own != UScript.INHERITED
        && own != UScript.LATIN;
  }

  private static int scriptOf(String language) {
    return UScript.getCode(ULocale.forLanguageTag(language))[0];
  }

  private static Pattern words(String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}’'.-])(?:" + words + ")(?![\\p{L}\\p{N}’'.-])");
  }

  /**
   * The notice belongs to a page whose prose is not in its language. A family's page speaks of many
   * codes: it has one if none of them is translated, and so the page is a duplicate.
   */
  private static Stream<String> wrongNotice(Page page) {
    boolean isNoticed = page.html().select("main *").stream().anyMatch(e -> isNotice(page, e));
    boolean isMixed = page.path().endsWith("/index.html") && page.isCanonical();
    boolean isUntranslated = foreignProse(page).findAny().isPresent() && !isMixed;
    return isNoticed == isUntranslated
        ? Stream.empty()
        : Stream.of(isNoticed ? "has a notice for nothing" : "has no notice of its foreign prose");
  }

  private static boolean isNotice(Page page, Element element) {
    return NOTICES
            .computeIfAbsent(page.language(), LanguageTest::notice)
            .matcher(element.text())
            .matches()
        && Page.language(element).equals(page.language())
        && element.closest("[hidden], details, template, .visually-hidden") == null;
  }

  /** What the notice says in a language, whatever it names. */
  private static Pattern notice(String language) {
    String message =
        Page.json("i18n/" + language + ".json").required("notice.untranslated").asText();
    return Pattern.compile("\\Q" + message.replaceAll("\\{\\w+\\}", "\\\\E.*\\\\Q") + "\\E");
  }

  /** Sentences in another language than the page's; the answer for a pair falls back alone. */
  private static Stream<Element> foreignProse(Page page) {
    return page.html().select("main p:not(.in-short *)").stream()
        .filter(element -> !Page.language(element).equals(page.language()))
        .filter(element -> element.text().split(" ").length >= SENTENCE);
  }
}
