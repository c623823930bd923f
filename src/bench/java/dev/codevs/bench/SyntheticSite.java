package dev.codevs.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The input of a site with one family of n codes in four languages, all translated. Its pages are
 * as long as the pages of the reference site and have the same parts: facts, references, related
 * codes, codes of another family, and an answer for one pair in four codes.
 */
final class SyntheticSite {
  // Sorted: the order of Map.of differs in each run.
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  /** The length of description, situation and remedy, as in the reference site. */
  private static final Map<String, List<Integer>> LENGTHS =
      Map.of(
          "en", List.of(143, 200, 227),
          "fr", List.of(159, 232, 260),
          "ar", List.of(113, 181, 201),
          "vi", List.of(140, 213, 237));

  private static final List<String> TRANSLATIONS = List.of("fr", "ar", "vi");
  private static final List<String> SENDERS = List.of("client", "server", "either", "local");
  private static final List<String> ENDS = List.of("nothing", "request", "stream", "connection");
  private static final List<String> RETRIES =
      List.of("never", "after-change", "after-delay", "at-once", "not-needed");
  private static final int KINDS_OF_FACTS = 30;
  private static final int OTHERS = 8;

  private final Path folder;
  private final int codes;

  /** A site with a number of codes, whose files {@link #make} writes into a folder. */
  SyntheticSite(Path folder, int codes) {
    this.folder = folder;
    this.codes = codes;
  }

  Path folder() {
    return folder;
  }

  /** The number of pages that compare two codes. */
  int comparisons() {
    return (1 + TRANSLATIONS.size()) * codes * (codes - 1) / 2;
  }

  /** The path of one of the English comparisons; any number is valid. */
  String comparison(int number) {
    int a = number % (codes - 1);
    int b = a + 1 + number / (codes - 1) % (codes - 1 - a);
    return "en/synthetic/" + id(a) + "-vs-" + id(b) + ".html";
  }

  /** The file that {@link #editCode} changes. */
  Path editedFile() {
    return folder.resolve("content/synthetic/" + id(codes / 2) + ".json");
  }

  /** The path of a page that shows what {@link #editCode} changes. */
  String editedPage() {
    return comparison(codes / 2);
  }

  /** Writes all files. */
  void make() throws IOException {
    write(
        "content/site.json",
        Map.of(
            "name",
            "Synthetic codes",
            "baseUrl",
            "https://codes.example/",
            "languages",
            List.of("en", "fr", "ar", "vi"),
            "families",
            List.of("synthetic", "other")));
    family("synthetic", "Synthetic");
    family("other", "Other");
    for (int i = 0; i < codes; i++) {
      write("content/synthetic/" + id(i) + ".json", code(i));
    }
    for (int i = 0; i < OTHERS; i++) {
      Map<String, Object> other = texts("en", "other " + i);
      other.put("code", id(i));
      other.put("compare", false);
      write("content/other/" + id(i) + ".json", other);
    }
    for (int i = 0; i + 3 < codes; i += 4) {
      SyntheticText text = new SyntheticText("en", i);
      write(
          "content/synthetic/pairs/" + id(i) + "-" + id(i + 2) + ".json",
          Map.of("inShort", text.sentences(120)));
    }
    for (String language : TRANSLATIONS) {
      translate(language);
    }
  }

  /** Changes the text of one code in the middle of the family. */
  void editCode() throws IOException {
    Map<String, Object> edited = code(codes / 2);
    edited.put("description", "This text is another one. " + edited.get("description"));
    write("content/synthetic/" + id(codes / 2) + ".json", edited);
  }

  /**
   * Changes one heading of the English pages: writes a bundle of the site, made from the built-in
   * bundle.
   */
  void editHeading(Path builtIn) throws IOException {
    @SuppressWarnings("unchecked")
    Map<String, Object> bundle = JSON.readValue(builtIn.toFile(), LinkedHashMap.class);
    bundle.put("howToFix", "What to Do");
    write("i18n/en.json", bundle);
  }

  /** Undoes both changes. */
  void restore() throws IOException {
    write("content/synthetic/" + id(codes / 2) + ".json", code(codes / 2));
    Files.deleteIfExists(folder.resolve("i18n/en.json"));
  }

  private void family(String id, String label) throws IOException {
    write(
        "content/" + id + "/family.json",
        Map.of(
            "label",
            label,
            "category",
            label + " Status Codes",
            "pairs",
            "all",
            "standard",
            Map.of("title", "RFC 6455", "url", "https://www.rfc-editor.org/rfc/rfc6455")));
  }

  private void translate(String language) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    Map<String, Object> others = new LinkedHashMap<>();
    for (int i = 0; i < codes; i++) {
      all.put(id(i), translation(language, "synthetic " + i));
    }
    for (int i = 0; i < OTHERS; i++) {
      others.put(id(i), translation(language, "other " + i));
    }
    write("i18n/" + language + "/synthetic.json", all);
    write("i18n/" + language + "/other.json", others);
  }

  private static Map<String, Object> translation(String language, String seed) {
    Map<String, Object> texts = texts(language, seed);
    texts.remove("name");
    return texts;
  }

  private static Map<String, Object> texts(String language, String seed) {
    SyntheticText text = new SyntheticText(language, (language + seed).hashCode());
    List<Integer> lengths = LENGTHS.getOrDefault(language, List.of());
    Map<String, Object> texts = new LinkedHashMap<>();
    texts.put("name", text.name());
    texts.put("description", text.sentences(lengths.get(0) - 30));
    texts.put("whenYouSeeIt", text.sentences(lengths.get(1) - 30));
    texts.put("howToFix", text.sentences(lengths.get(2) - 30));
    return texts;
  }

  private Map<String, Object> code(int i) {
    Map<String, Object> code = texts("en", "synthetic " + i);
    code.put("code", id(i));
    Random random = new Random(new Random(i).nextInt(KINDS_OF_FACTS));
    code.put("status", "assigned");
    code.put("sender", oneOf(SENDERS, random));
    code.put("onWire", random.nextInt(8) > 0);
    code.put("ends", oneOf(ENDS, random));
    code.put("retry", oneOf(RETRIES, random));
    code.put(
        "references",
        List.of(
            Map.of(
                "title", "RFC 6455 §" + (1 + i % 9),
                "url", "https://www.rfc-editor.org/rfc/rfc6455#section-" + (1 + i % 9))));
    List<String> related = new ArrayList<>();
    related.add(id((i + 1) % codes));
    related.add(id((i + codes / 2) % codes));
    code.put("related", related);
    if (i % 5 == 0) {
      code.put(
          "equivalents",
          List.of(Map.of("family", "other", "code", id(i % OTHERS), "kind", "analogy")));
    }
    return code;
  }

  private static String oneOf(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static String id(int i) {
    return String.valueOf(1000 + i);
  }

  private void write(String path, Object value) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
  }
}
