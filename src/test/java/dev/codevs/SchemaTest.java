package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Fact;
import dev.codevs.model.Pairing;
import dev.codevs.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors use say what the loader says. */
class SchemaTest {
  private static final Path SCHEMAS = Path.of("content/schema");
  private static final Path FACTS = Path.of("src/main/resources/codevs/facts.json");
  private static final List<String> NAMES =
      List.of("site", "family", "code", "pair", "translation", "glossary");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A site whose files use every key that there is. */
  private static final String COMPLETE =
      """
      -- content/site.json --
      {"$schema": "schema/site.schema.json", "name": "Letters", "baseUrl": "https://example.org/docs/",
       "repository": "https://example.org/letters", "languages": ["en", "fr"],
       "facts": {
         "severity": {"label": "Severity", "type": "word", "values": {"high": "high", "low": "low"},
                      "says": {"high": "{code} wakes somebody up"}, "inside": "how severe it is",
                      "inTable": 5, "inSentences": 15},
         "paged": {"label": "Pages somebody", "type": "flag"},
         "asked": {"label": "Asked for", "type": "flag", "values": {"true": "often", "false": "never"}},
         "owner": {"label": "Owner", "type": "text"}},
       "families": ["abc", "xyz"], "across": "equivalents"}
      -- content/abc/family.json --
      {"$schema": "../schema/family.schema.json", "label": "ABC", "category": "ABC Codes",
       "summary": "The `ABC` codes, *all* of them.", "pairs": "same-class",
       "standard": {"title": "ABC §1", "url": "https://example.org:8443/abc?x=1#section-1"},
       "classes": [{"id": "low", "name": "Low numbers"}]}
      -- content/abc/1.json --
      {"$schema": "../schema/code.schema.json", "code": "1", "name": "One",
       "description": "The first thing happened: see [2](2.json).",
       "whenYouSeeIt": "The thing came first.", "howToFix": "Put it **second**.",
       "class": "low", "status": "assigned", "sender": "client", "onWire": true, "ends": "request",
       "retry": "never", "cacheable": "never",
       "facts": {"severity": "high", "paged": true, "owner": "The `abc` team"},
       "references": [{"title": "ABC §2", "url": "https://example.org/abc"}],
       "aliases": ["Uno"], "related": ["2"],
       "equivalents": [{"family": "xyz", "code": "not-found", "kind": "analogy"}], "compare": true}
      -- content/abc/2.json --
      {"code": "2", "name": "Two", "description": "The second thing happened.", "class": "low",
       "whenYouSeeIt": "The thing came second.", "howToFix": "Put it first."}
      -- content/abc/pairs/1-2.json --
      {"$schema": "../../schema/pair.schema.json", "inShort": "One comes before two.",
       "sameAndDifferent": ["Both are numbers."],
       "example": {"caption": "Counting", "text": "1\\n2\\n"}}
      -- content/abc/pairs/2-xyz-not-found.json --
      {"inShort": "Two comes, what is missing does not."}
      -- content/xyz/family.json --
      {"label": "XYZ", "category": "XYZ Codes", "pairs": "all"}
      -- content/xyz/not-found.json --
      {"code": "NOT_FOUND", "name": "Not found", "description": "The thing is missing.",
       "whenYouSeeIt": "The thing was never there.", "howToFix": "Put it there."}
      -- i18n/fr.json --
      {"fact.severity": "Gravité", "fact.severity.high": "grave", "fact.severity.low": "faible",
       "fact.severity.inside": "la gravité", "says.severity.high": "{code} réveille quelqu’un",
       "fact.paged": "Réveille", "fact.asked": "Demandé", "fact.asked.true": "souvent",
       "fact.asked.false": "jamais", "fact.owner": "Responsable"}
      -- i18n/fr/abc.json --
      {"$schema": "../../content/schema/translation.schema.json",
       "_family": {"label": "L’ABC", "category": "Codes ABC", "summary": "Les codes `ABC`, *tous*."},
       "_classes": {"low": "Petits nombres"},
       "1": {"name": "Un", "description": "La première est venue, voyez [2](2.json).",
        "whenYouSeeIt": "Elle est venue la première.", "howToFix": "Mettez-la **après**.",
        "facts": {"owner": "L’équipe `abc`"}},
       "1-vs-2": {"inShort": "Un vient avant deux.",
        "sameAndDifferent": ["Ce sont des nombres."], "caption": "On compte"},
       "2-vs-xyz-not-found": {"inShort": "Deux vient, ce qui manque ne vient pas."}}
      -- i18n/fr/glossary.json --
      {"$schema": "../../content/schema/glossary.schema.json",
       "number": {"use": ["nombre", "chiffre"], "note": "Nombre, sinon chiffre."},
       "thing_x 2": {"use": ["chose"]}}
      """;

  @TempDir private Path folder;

  @Test
  void acceptsEveryFileOfTheReferenceSite() {
    Map<String, List<?>> refused = new TreeMap<>();
    SiteFolder reference = SiteFolder.reference();
    List<String> files = new ArrayList<>();
    SiteFolder.files(reference.path("content")).keySet().stream()
        .filter(file -> !file.startsWith("schema/"))
        .forEach(file -> files.add("content/" + file));
    SiteFolder.files(reference.path("i18n")).keySet().stream()
        .filter(file -> file.contains("/") && !file.endsWith(".sources.json"))
        .forEach(file -> files.add("i18n/" + file));
    for (String file : files) {
      List<?> errors = errors(file, reference.read(file));
      if (!errors.isEmpty()) {
        refused.put(file, errors);
      }
      assertNamesNoOtherSchema(file, reference.read(file));
    }
    assertEquals(Map.of(), refused);
  }

  @Test
  void acceptsACompleteSiteAsTheLoaderDoes() {
    SiteFolder site = SiteFolder.of(folder, COMPLETE);

    SiteFolder.files(folder).keySet().stream()
        .filter(file -> !file.equals("i18n/fr.json"))
        .forEach(file -> assertEquals(List.of(), errors(file, site.read(file)), file));
    SiteFolder.Run check = site.check();
    assertEquals("", check.out());
    assertEquals(0, check.code());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/schema/refused.txt", delimiter = '|', quoteCharacter = '~')
  void refusesWhatTheLoaderRefuses(String name, String from, String to) {
    String file = name.startsWith("i18n/") ? name : "content/" + name;
    SiteFolder site = SiteFolder.of(folder, COMPLETE).replace(file, from, to);

    SiteFolder.Run check = site.check();
    assertTrue(check.out().contains(file + ":"), check.out());
    assertEquals(1, check.code());
    assertNotEquals(List.of(), errors(file, site.read(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1003",
        "0x07",
        "x.7.1",
        "2.05",
        "not-found",
        "40p01",
        "16-badvers",
        "vsx",
        "con1"
      })
  void acceptsTheIdsThatTheLoaderAccepts(String id) {
    SiteFolder site = SiteFolder.small(folder);
    site.write("content/abc/" + id + ".json", code(id));
    site.replace("content/abc/1.json", "\"code\"", "\"related\": [\"" + id + "\"], \"code\"");

    assertEquals("", site.check().out());
    assertEquals(List.of(), errors("content/abc/1.json", site.read("content/abc/1.json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Index", "index", "a_b", "a..b", "-a", "a-", "vs", "1-vs-2", "con", "com1.x", "é"})
  void refusesTheIdsThatTheLoaderRefuses(String id) {
    SiteFolder site = SiteFolder.small(folder);
    site.write("content/abc/" + id + ".json", code(id));
    site.replace("content/abc/1.json", "\"code\"", "\"related\": [\"" + id + "\"], \"code\"");

    assertEquals(1, site.check().code());
    assertNotEquals(List.of(), errors("content/abc/1.json", site.read("content/abc/1.json")));
  }

  @Test
  void describesTheFactsThatCodevsDefines() throws IOException {
    JsonNode facts = JSON.readTree(Files.readString(FACTS)).required("facts");
    JsonNode code = schema("code").at("/properties");
    facts
        .properties()
        .forEach(
            fact -> {
              JsonNode described = code.required(fact.getKey());
              if (fact.getValue().required("type").asText().equals("flag")) {
                assertEquals("boolean", described.required("type").asText(), fact.getKey());
              } else {
                List<String> values = words(fact.getValue().required("values"));
                assertEquals(values, words(described.required("enum")), fact.getKey());
              }
            });
    List<String> others =
        code.propertyStream()
            .filter(key -> key.getValue().has("enum") && !facts.has(key.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void definesAFactAsCodevsDoes() throws IOException {
    ObjectNode site = JSON.createObjectNode().put("name", "Letters");
    site.putArray("languages").add("en");
    site.putArray("families").add("abc");
    site.set("facts", JSON.readTree(Files.readString(FACTS)).required("facts"));

    assertEquals(List.of(), REGISTRY.getSchema(schema("site")).validate(site));
  }

  @Test
  void listsTheWordsThatJavaKnows() {
    assertEquals(
        Arrays.stream(Equivalent.Kind.values()).map(Equivalent.Kind::key).toList(),
        words(schema("code").at("/properties/equivalents/items/properties/kind/enum")));
    assertEquals(
        Arrays.stream(Pairing.values()).map(Pairing::key).toList(),
        words(schema("family").at("/properties/pairs/enum")));
    assertEquals(
        Arrays.stream(Fact.Type.values()).map(Fact.Type::key).toList(),
        words(schema("site").at("/properties/facts/patternProperties").findValue("enum")));
    assertEquals(
        Arrays.stream(Site.Across.values()).map(Site.Across::key).toList(),
        words(schema("site").at("/properties/across/enum")));
  }

  @Test
  void explainsEveryWordAndEveryKey() {
    for (String name : NAMES) {
      for (JsonNode words : schema(name).findParents("enum")) {
        assertEquals(words.get("enum").size(), words.get("enumDescriptions").size());
        words(words.get("enum"))
            .forEach(w -> assertTrue(words.get("description").asText().contains("\n" + w + ": ")));
      }
      for (JsonNode object : objects(name)) {
        for (JsonNode property : object.get("properties")) {
          assertTrue(property.has("title"), name + ": " + property);
          assertTrue(property.has("description"), name + ": " + property);
        }
      }
    }
  }

  @Test
  void refusesUnknownKeysInEveryObject() {
    for (String name : NAMES) {
      for (JsonNode object : objects(name)) {
        assertEquals("false", object.path("additionalProperties").asText(), name + ": " + object);
      }
    }
  }

  @Test
  void saysTheSameInEverySchemaThatDefinesATerm() {
    Map<String, JsonNode> terms = new TreeMap<>();
    for (String name : NAMES) {
      schema(name)
          .at("/$defs")
          .properties()
          .forEach(
              term -> {
                JsonNode before = terms.putIfAbsent(term.getKey(), term.getValue());
                assertEquals(before == null ? term.getValue() : before, term.getValue());
                // Some editors would show it in place of the key's own.
                assertFalse(term.getValue().has("description"), term.getKey());
              });
    }
  }

  @Test
  void isValidAndSoAreItsExamples() {
    Schema draft =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    for (String name : NAMES) {
      assertEquals(List.of(), draft.validate(schema(name)), name);
      for (JsonNode example : schema(name).at("/examples")) {
        assertEquals(List.of(), REGISTRY.getSchema(schema(name)).validate(example), name);
      }
    }
  }

  private static String code(String id) {
    return "{\"code\": \""
        + id
        + "\", \"name\": \"N "
        + id
        + "\", \"description\": \"A thing.\","
        + " \"whenYouSeeIt\": \"A thing came.\", \"howToFix\": \"Look.\"}";
  }

  /** What the schema of a file says against a text. */
  static List<?> errors(String file, String text) {
    return REGISTRY.getSchema(schema(kind(file))).validate(text, InputFormat.JSON);
  }

  private static String kind(String file) {
    if (file.startsWith("i18n/")) {
      return file.endsWith("/glossary.json") ? "glossary" : "translation";
    }
    return file.endsWith("/site.json")
        ? "site"
        : file.endsWith("/family.json") ? "family" : file.contains("/pairs/") ? "pair" : "code";
  }

  /** Where a file names a schema, an editor finds its own by the way from there. */
  private static void assertNamesNoOtherSchema(String file, String text) {
    Path own = SCHEMAS.resolve(kind(file) + ".schema.json");
    Pattern.compile("\"\\$schema\": *\"([^\"]*)\"")
        .matcher(text)
        .results()
        .map(named -> Path.of(file).resolveSibling(named.group(1)).normalize())
        .forEach(named -> assertEquals(own, named, file));
  }

  private static JsonNode schema(String name) {
    try {
      return JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /** The objects that a schema describes; a condition is none. */
  private static List<JsonNode> objects(String name) {
    return schema(name).findParents("properties").stream().filter(o -> o.has("type")).toList();
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }
}
