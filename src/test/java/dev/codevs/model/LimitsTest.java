package dev.codevs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final Path SCHEMAS = Path.of("content/schema");

  /** By the name of the definition or the property that a schema limits. */
  private static final Map<String, Set<Integer>> EXPECTED =
      Map.of(
          "prose", Set.of(Limits.PROSE_LENGTH),
          "id", Set.of(Limits.ID_LENGTH),
          "text", Set.of(Limits.EXAMPLE_LENGTH));

  @Test
  void theSchemasNameTheSameLengths() throws IOException {
    Map<String, Set<Integer>> found = new TreeMap<>();
    List<Path> schemas;
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      schemas = files.sorted().toList();
    }
    for (Path schema : schemas) {
      collect("", new ObjectMapper().readTree(schema.toFile()), found);
    }
    assertEquals(EXPECTED, found);
  }

  private static void collect(String name, JsonNode schema, Map<String, Set<Integer>> found) {
    if (schema.has("maxLength")) {
      found
          .computeIfAbsent(name, unused -> new TreeSet<>())
          .add(schema.get("maxLength").intValue());
    }
    schema.properties().forEach(member -> collect(member.getKey(), member.getValue(), found));
    if (schema.isArray()) {
      schema.forEach(item -> collect(name, item, found));
    }
  }

  /** The longest name of a page is that of a pair across two families. */
  @Test
  void threeIdsFitIntoTheNameOfAFile() {
    String id = "x".repeat(Limits.ID_LENGTH);
    String page = id + Pair.SEPARATOR + id + "-" + id + ".html";

    // WholeFile writes to a name with two more characters first.
    assertTrue(page.length() + 2 <= 255, () -> page.length() + " characters");
  }
}
