package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual shows works, and what it lists is all there is. */
class ManualTest {
  private static final int MOST_BYTES_OF_README = 8_000;
  private static final Path MAIN = Path.of("src/main/java/dev/codevs");

  /** Words in backticks that look like a class of ours, and are none. */
  private static final Set<String> NO_CLASSES =
      Set.of("IT", "KEYS", "Util", "Helper", "Manager", "Impl", "Optional");

  private static final String OF_A_CODE = "## content/&lt;family&gt;/&lt;id&gt;.json";

  /** What the row of a key says that is a fact. */
  private static final String OF_FACTS = "(#facts)";

  @TempDir private Path folder;

  static List<String> pages() {
    return ManualPage.paths();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everythingThatAPageShowsWorks(String path) throws IOException {
    ManualStory.run(ManualPage.of(path), folder);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkOfAPageLeadsToSomething(String path) {
    for (String link : ManualPage.of(path).links()) {
      if (!link.matches("(?:https|mailto):.*")) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? Path.of(path) : Path.of(path).resolveSibling(parts[0]);
        assertTrue(Files.exists(target.normalize()), path + ": " + link);
        if (parts.length > 1) {
          List<String> anchors = ManualPage.of(target.normalize().toString()).anchors();
          assertTrue(anchors.contains(parts[1]), path + ": " + link + " is none of " + anchors);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aHeadingHasAnAnchorOfItsOwn(String path) {
    List<String> anchors = ManualPage.of(path).anchors();
    if (!path.equals("CHANGELOG.md")) {
      assertEquals(anchors, List.copyOf(new LinkedHashSet<>(anchors)), path);
    }
  }

  @ParameterizedTest
  @CsvSource({"README.md", "src/site/markdown/index.md"})
  void everyPageIsLinked(String from) {
    Set<String> linked =
        ManualPage.of(from).links().stream()
            .map(link -> Path.of(from).resolveSibling(link.split("#", 2)[0]).normalize())
            .map(Path::toString)
            .collect(Collectors.toSet());
    List<String> missing = new ArrayList<>(pages());
    missing.removeAll(linked);
    missing.remove(from);
    assertEquals(List.of(), missing);
  }

  @Test
  void theReadmeIsShort() {
    int bytes = ManualPage.of(ManualPage.README).text().getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= MOST_BYTES_OF_README, bytes + " bytes");
  }

  @Test
  void thePagesThatOtherFilesNameExist() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("pom.xml"), Path.of(".ci/run")));
    for (String root : List.of(".github", "src/main", "src/test/java", "src/launcher")) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    for (Path file : files) {
      Matcher named = Pattern.compile("src/site/markdown/[a-z-]+\\.md").matcher(read(file));
      while (named.find()) {
        assertTrue(Files.exists(Path.of(named.group())), file + ": " + named.group());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "site, ## content/site.json, content/site.json",
    "family, ## content/&lt;family&gt;/family.json, content/signal/family.json",
    "code, ## content/&lt;family&gt;/&lt;id&gt;.json, content/signal/sigint.json",
    "pair, ## content/&lt;family&gt;/pairs/&lt;a&gt;-&lt;b&gt;.json, content/signal/pairs/sigint-sigterm.json",
  })
  void theTableOfAFileHasTheKeysOfTheSchemaAndOfTheLoader(
      String schema, String heading, String file) throws IOException {
    JsonNode properties = schema(schema).get("properties");
    List<List<String>> rows = rowsOfKeys(ManualPage.named("formats.md").section(heading));
    Set<String> listed = new TreeSet<>();
    rows.forEach(row -> listed.addAll(ManualPage.codes(row.get(0))));
    Set<String> required = new TreeSet<>();
    rows.stream()
        .filter(row -> row.get(1).equals("yes"))
        .forEach(row -> required.addAll(ManualPage.codes(row.get(0))));

    assertEquals(names(properties), listed);
    assertEquals(keysOfTheLoader(file), listed);
    assertEquals(new TreeSet<>(words(schema(schema).get("required"))), required);
    rows.stream()
        .filter(row -> !row.get(2).contains(OF_FACTS))
        .forEach(
            row ->
                inner(properties.get(ManualPage.codes(row.get(0)).get(0)))
                    .forEach(w -> assertTrue(row.get(2).contains("`" + w + "`"), row.toString())));
  }

  @Test
  void theTableOfFactsHasEveryFactAndEveryValue() throws IOException {
    JsonNode properties = schema("code").get("properties");
    Map<String, List<String>> values = new TreeMap<>();
    rowsOfKeys(ManualPage.named("formats.md").section("## Facts"))
        .forEach(
            row -> values.put(ManualPage.codes(row.get(0)).get(0), ManualPage.codes(row.get(2))));
    Set<String> facts = new TreeSet<>();
    rowsOfKeys(ManualPage.named("formats.md").section(OF_A_CODE)).stream()
        .filter(row -> row.get(2).contains(OF_FACTS))
        .forEach(row -> facts.addAll(ManualPage.codes(row.get(0))));

    assertEquals(facts, values.keySet());
    values.forEach(
        (key, shown) -> {
          boolean isFlag = properties.get(key).get("type").asText().equals("boolean");
          assertEquals(isFlag ? List.of("true", "false") : inner(properties.get(key)), shown, key);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "translation, ## i18n/&lt;language&gt;/&lt;family&gt;.json",
    "glossary, ## i18n/&lt;language&gt;/glossary.json"
  })
  void aSectionNamesEveryKeyOfItsSchema(String schema, String heading) throws IOException {
    String section = ManualPage.named("formats.md").section(heading);
    Set<String> keys = new TreeSet<>();
    schema(schema).findValues("properties").forEach(some -> keys.addAll(names(some)));
    keys.removeAll(ManualPage.codes(section));
    assertEquals(Set.of(), keys);
  }

  @Test
  void theCodeMapSaysWhereToBegin() {
    List<List<String>> rows =
        ManualPage.rows(ManualPage.named("architecture.md").section("## Packages"));
    for (List<String> row : rows.subList(1, rows.size())) {
      Path place = MAIN.resolve(row.get(0).replace("`", "").replace('.', '/'));
      List<String> first = ManualPage.codes(row.get(2));
      assertTrue(!first.isEmpty(), row.toString());
      first.forEach(
          type -> assertTrue(Files.exists(place.resolve(type + ".java")), place + " " + type));
    }
  }

  @ParameterizedTest
  @CsvSource({"src/site/markdown/architecture.md", "CONTRIBUTING.md"})
  void everyClassThatIsNamedExists(String path) throws IOException {
    Map<String, Path> classes = new TreeMap<>();
    for (String root : List.of("src/main", "src/test", "src/bench")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(f -> classes.put(f.getFileName().toString().replace(".java", ""), f));
      }
    }
    Pattern type = Pattern.compile("([A-Z][A-Za-z]+)(?:\\.([A-Za-z]+)(?:\\(.*\\))?)?");
    for (String code : ManualPage.of(path).codes()) {
      Matcher named = type.matcher(code);
      if (named.matches() && !NO_CLASSES.contains(named.group(1)) && !code.endsWith(".md")) {
        assertTrue(classes.containsKey(named.group(1)), path + ": " + code);
        String member = named.group(2) == null ? "" : named.group(2);
        assertTrue(read(classes.get(named.group(1))).contains(member), path + ": " + code);
      }
    }
  }

  /** A line of Maven names plugins and profiles of this project, and tests that exist. */
  static void checkMaven(String line) throws IOException {
    String pom = read(Path.of("pom.xml"));
    for (String word : line.split(" ", -1)) {
      Matcher goal = Pattern.compile("([a-z]+):[a-z@]+").matcher(word);
      if (goal.matches()) {
        assertTrue(pom.contains("<artifactId>" + goal.group(1) + "-maven-plugin<"), line);
      } else if (word.startsWith("-P")) {
        assertTrue(pom.contains("<id>" + word.substring(2) + "</id>"), line);
      } else if (word.startsWith("-Dtest=")) {
        Path test = Path.of("src/test/java/dev/codevs", word.substring(7) + ".java");
        assertTrue(Files.exists(test), line);
      }
    }
  }

  /** The keys that the loader lists when it meets one that it does not know. */
  private Set<String> keysOfTheLoader(String file) {
    SiteFolder site = ManualStory.smallestSite(folder);
    if (!Files.exists(site.path(file))) {
      site.write(file, "{}");
    }
    site.write(
        file, site.read(file).replaceFirst("\\{", "{\"zzzzzzzzzzzz\": 1,").replace(",}", "}"));
    String out = site.check().out();
    Matcher known = Pattern.compile("expected one of (.*)").matcher(out);
    assertTrue(known.find(), out);
    return new TreeSet<>(Arrays.asList(known.group(1).split(", ", -1)));
  }

  private static List<List<String>> rowsOfKeys(String section) {
    return ManualPage.rows(section).stream().filter(row -> row.get(0).startsWith("`")).toList();
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The keys of the objects in a value, and the words that it may be. */
  private static List<String> inner(JsonNode property) {
    List<String> words = new ArrayList<>();
    property.findValues("properties").forEach(keys -> words.addAll(names(keys)));
    property.findValues("enum").forEach(list -> words.addAll(words(list)));
    return words;
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static JsonNode schema(String name) throws IOException {
    return new ObjectMapper().readTree(read(Path.of("content/schema", name + ".schema.json")));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
