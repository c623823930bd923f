package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.content.LoadResult;
import dev.codevs.content.SiteLoader;
import dev.codevs.model.Code;
import dev.codevs.model.Problem;
import dev.codevs.model.text.Span;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loading comes to the same whichever way it takes: the short one for texts that need no closer
 * look or the long one, on one thread or on several.
 */
class LoadTest {
  private static final int TEXTS_PER_FILE = 100;

  @TempDir Path folder;

  @Test
  void refusesOfAllCharactersThoseThatNobodySeesOrThatAreNotNfc() {
    List<String> texts =
        IntStream.rangeClosed(0, 0xFFFF).mapToObj(c -> "a" + (char) c + "b").toList();

    assertEquals(
        texts.stream().filter(text -> isRefused(text.charAt(1)) || !isNfc(text)).toList(),
        refused(texts));
  }

  @Test
  void refusesOfManyTextsThoseThatAreNotNfc() {
    int[] letters =
        IntStream.of(0x41, 0xE0, 0x300, 0x621, 0x1EA0)
            .flatMap(start -> IntStream.range(start, start + 0x20))
            .toArray();
    List<String> texts = new ArrayList<>(new TreeSet<>(random(5_000, letters)));

    List<String> expected = texts.stream().filter(text -> !isNfc(text)).toList();
    assertTrue(expected.size() > 100 && expected.size() < texts.size() - 100);
    assertEquals(expected, refused(texts));
  }

  /** A text with code behind it is never plain, so that the Markdown parser reads it. */
  @Test
  void readsPlainProseAsTheMarkdownParserDoes() {
    int[] marks = "ab Ä1.,:;!?()]{}#>-+=~|/\\*_&'\"@$%^".chars().toArray();
    List<String> texts = random(2_000, marks).stream().map(text -> "A" + text + ".").toList();
    Map<String, String> files = family();
    for (int i = 0; i < texts.size(); i++) {
      files.put("content/abc/" + i + ".json", code(i, texts.get(i), texts.get(i) + " `z`"));
    }
    List<Code> codes =
        SiteLoader.load(folder, files).site().orElseThrow().families().get(0).codes();

    assertEquals(texts.size(), codes.size());
    for (Code code : codes) {
      List<Span> marked = new ArrayList<>(code.prose().whenYouSeeIt().spans());
      marked.remove(marked.size() - 1);
      Span.Plain end = (Span.Plain) marked.remove(marked.size() - 1);
      marked.add(new Span.Plain(end.text().substring(0, end.text().length() - 1)));
      assertEquals(marked, code.prose().description().spans(), texts.get(codes.indexOf(code)));
    }
  }

  @Test
  void tellsTheSameProblemsInTheSameOrderOnAnyNumberOfThreads() {
    Map<String, String> files = family();
    files.put("content/site.json", site("\"en\", \"fr\", \"de\", \"tlh\"", "\"abc\", \"none\""));
    files.put("i18n/de.json", "{\"language.name\": \"Deutsch {x}\", \"none\": \"\"}");
    files.put("i18n/fr/abc.json", "{\"_family\": 1, \"1\": {\"name\": \" \"}, \"x\": {}}");
    for (int i = 0; i < 40; i++) {
      files.put("content/abc/" + i + ".json", code(i, "A [b](none.json) *c*", i + "."));
      files.put(
          "content/abc/pairs/" + i + "-" + (i - 1) + ".json", "{\"inShort\": \"\", \"a\": 1}");
    }
    String keys =
        IntStream.range(0, 300)
            .mapToObj(i -> "\"" + i + "\": ")
            .collect(Collectors.joining("1,\n", "{", "1}"));
    files.put("content/abc/many.json", keys);

    List<Problem> expected = SiteLoader.load(folder, files).problems();
    assertTrue(expected.size() > 300);
    for (int threads = 1; threads <= 8; threads++) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      LoadResult loaded = pool.submit(() -> SiteLoader.load(folder, files)).join();
      pool.shutdown();
      assertEquals(expected, loaded.problems(), threads + " threads");
    }
  }

  private static boolean isRefused(char c) {
    Set<Integer> unseen =
        Set.of(0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x200E, 0x200F, 0x61C, 0x2028, 0x2029);
    return Character.isISOControl(c)
        || unseen.contains((int) c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || Set.of(Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED)
            .contains((byte) Character.getType(c));
  }

  private static boolean isNfc(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private static List<String> random(int count, int[] characters) {
    Random random = new Random(5);
    return IntStream.range(0, count)
        .mapToObj(i -> random.ints(1 + random.nextInt(12), 0, characters.length))
        .map(
            places ->
                places
                    .map(place -> characters[place])
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .toList();
  }

  /** Which of these texts are refused as aliases of a code, each in a line of its own. */
  private List<String> refused(List<String> texts) {
    Map<String, String> files = family();
    Map<String, List<String>> texted = new TreeMap<>();
    for (int i = 0; i < texts.size(); i += TEXTS_PER_FILE) {
      List<String> some = texts.subList(i, Math.min(i + TEXTS_PER_FILE, texts.size()));
      String file = String.format(Locale.ROOT, "content/abc/%05d.json", i);
      texted.put(file, some);
      files.put(
          file,
          some.stream()
              .map(LoadTest::quoted)
              .collect(Collectors.joining(",\n", "{\"aliases\": [", "]}")));
    }
    return SiteLoader.load(folder, files).problems().stream()
        .filter(problem -> problem.message().startsWith("an item of"))
        .map(problem -> texted.get(problem.file()).get(problem.line() - 1))
        .toList();
  }

  private static Map<String, String> family() {
    Map<String, String> files = new HashMap<>();
    files.put("content/site.json", site("\"en\"", "\"abc\""));
    files.put(
        "content/abc/family.json", "{\"label\": \"ABC\", \"category\": \"C\", \"pairs\": \"all\"}");
    return files;
  }

  private static String site(String languages, String families) {
    return "{\"name\": \"L\", \"languages\": ["
        + languages
        + "], \"families\": ["
        + families
        + "]}";
  }

  private static String code(int code, String description, String whenYouSeeIt) {
    return "{\"code\": \"%d\", \"name\": \"N\", \"description\": %s, \"whenYouSeeIt\": %s, \"howToFix\": \"F.\"}"
        .formatted(code, quoted(description), quoted(whenYouSeeIt));
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(c -> String.format(Locale.ROOT, "\\u%04X", c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
