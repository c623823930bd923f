package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The manual lists the values that each template sees, and no others. A probe at the end of each
 * template prints the names of all values of its data model, with those inside of them.
 */
class TemplateValuesTest {
  private static final ManualPage MANUAL = ManualPage.named("templates.md");

  /** Each name stands between two signs @; a list has [] behind its name. */
  private static final String PROBE =
      """
      <#macro manualProbe prefix value>
      <#if value?is_hash_ex && !value?is_markup_output && !value?is_string>
      <#list value?keys as key><#if value[key]??>
      @${prefix}${key}@<#if value[key]?is_sequence>
      <#list value[key] as item><@manualProbe prefix=prefix + key + "[]." value=item/></#list>
      <#else><@manualProbe prefix=prefix + key + "." value=value[key]/></#if>
      </#if></#list>
      </#if>
      </#macro>
      <!--!probe %s <@manualProbe prefix="" value=.data_model/>-->
      """;

  private static final Pattern PROBED =
      Pattern.compile("<!--!probe (\\S+)(.*?)-->", Pattern.DOTALL);

  /** Lists and objects, with the name that the manual gives to one of them. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("languages[]", "language"),
          Map.entry("source", "language"),
          Map.entry("alternates[]", "alternate"),
          Map.entry("families[]", "family"),
          Map.entry("codes[]", "code"),
          Map.entry("previous", "code"),
          Map.entry("next", "code"),
          Map.entry("facts[]", "fact"),
          Map.entry("references[]", "reference"),
          Map.entry("equivalents[]", "equivalent"),
          Map.entry("groups[]", "group"),
          Map.entry("codeClass", "group"),
          Map.entry("others", "confused"),
          Map.entry("b", "a"));

  /** By the name of the template. */
  private static final Map<String, Set<String>> SEEN = new TreeMap<>();

  @BeforeAll
  static void build(@TempDir Path folder) {
    SiteFolder site = site(folder);
    SiteFolder.files(Path.of("templates"))
        .forEach(
            (name, text) -> {
              if (name.endsWith(".ftlh") && !isLibrary(name)) {
                site.write("templates/" + name, new String(text, UTF_8) + PROBE.formatted(name));
              }
            });
    assertEquals("", site.build().err());
    SiteFolder.files(site.output())
        .forEach(
            (path, page) -> {
              Matcher probed = PROBED.matcher(new String(page, UTF_8));
              while (path.endsWith(".html") && probed.find()) {
                Set<String> seen = SEEN.computeIfAbsent(probed.group(1), unused -> new HashSet<>());
                for (String name : probed.group(2).split("@", -1)) {
                  seen.add(name.strip());
                }
                seen.remove("");
              }
            });
  }

  private static boolean isLibrary(String template) {
    return List.of("layout.ftlh", "lists.ftlh").contains(template);
  }

  @Test
  void theTableOfTemplatesSaysWhatEachOfThemSees() {
    Set<String> all = new TreeSet<>(List.of("site", "page"));
    all.addAll(functions());
    all.addAll(List.of("proseMarked", "sourceMarked"));
    Map<String, Set<String>> listed = new TreeMap<>();
    for (List<String> row : rows("## Which template prints what")) {
      Set<String> sees = new TreeSet<>(all);
      sees.addAll(ManualPage.codes(row.get(3)));
      ManualPage.codes(row.get(0)).forEach(name -> listed.put(name, sees));
    }
    listed.keySet().removeIf(TemplateValuesTest::isLibrary);
    Map<String, Set<String>> seen = new TreeMap<>();
    SEEN.forEach((template, names) -> seen.put(template, top(names)));

    assertEquals(seen, listed);
  }

  @Test
  void theTablesOfValuesNameEveryValueAndNoOther() {
    Set<String> listed = new TreeSet<>();
    for (List<String> row : rows("## Values")) {
      listed.addAll(ManualPage.codes(row.get(0)));
    }
    Set<String> seen = new TreeSet<>();
    SEEN.values().forEach(names -> names.forEach(name -> seen.add(canonical(name))));
    seen.removeAll(functions());
    Set<String> containers =
        Set.of("site", "page", "family", "families", "code", "group", "note", "pair");
    seen.removeAll(containers);
    seen.removeIf(name -> name.startsWith("a.fragments.") || name.startsWith("a.facts."));

    assertEquals(seen, listed);
  }

  @Test
  void theTablesOfMacrosNameEveryMacroAndNoOther() {
    Set<String> listed = new LinkedHashSet<>();
    String library = "";
    for (List<String> row : ManualPage.rows(MANUAL.section("## Macros"))) {
      if (row.get(0).startsWith("Macro")) {
        library = ManualPage.codes(row.get(0)).get(0);
      } else {
        listed.add(library + " " + ManualPage.codes(row.get(0)).get(0));
      }
    }
    Set<String> defined = new TreeSet<>();
    for (String name : List.of("layout.ftlh", "lists.ftlh")) {
      Pattern.compile("<#macro (\\w+)")
          .matcher(SiteFolder.reference().read("templates/" + name))
          .results()
          .forEach(macro -> defined.add(name + " " + macro.group(1)));
    }
    assertEquals(defined, new TreeSet<>(listed));
  }

  private static Set<String> functions() {
    Set<String> functions = new TreeSet<>();
    for (List<String> row : rows("## Functions")) {
      ManualPage.codes(row.get(0)).forEach(code -> functions.add(code.replaceFirst("\\(.*", "")));
    }
    return functions;
  }

  private static List<List<String>> rows(String heading) {
    return ManualPage.rows(MANUAL.section(heading)).stream()
        .filter(row -> row.get(0).startsWith("`"))
        .toList();
  }

  private static Set<String> top(Set<String> names) {
    Set<String> top = new TreeSet<>(names);
    top.removeIf(name -> name.contains("."));
    return top;
  }

  /** A name as the manual writes it: {@code families[].codes[].id} is {@code code.id}. */
  private static String canonical(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split("\\.", -1)));
    for (int i = parts.size() - 2; i >= 0; i--) {
      String kind = KINDS.get(parts.get(i));
      boolean isLanguage = parts.get(i).equals("prose") && i > 0 && parts.get(0).equals("page");
      if (isLanguage || kind != null) {
        parts.set(i, isLanguage ? "language" : kind);
        return String.join(".", parts.subList(i, parts.size()));
      }
    }
    String whole = String.join(".", parts);
    return whole.replaceFirst("^group\\.codes\\[]\\.", "code.").replace("[]", "");
  }

  /** A site that has everything: two languages, a large family with a class, an answer. */
  private static SiteFolder site(Path folder) {
    SiteFolder site =
        SiteFolder.of(
            folder,
            """
            -- content/site.json --
            {"name": "Letters", "baseUrl": "https://example.org/", "repository": "https://example.org/r",
             "languages": ["en", "fr"], "families": ["abc", "xyz"],
             "facts": {"owner": {"label": "Owner", "type": "text"}}}
            -- content/abc/family.json --
            {"label": "ABC", "category": "ABC Codes", "pairs": "related", "summary": "All letters.",
             "standard": {"title": "ABC", "url": "https://example.org/abc"},
             "classes": [{"id": "low", "name": "Low"}]}
            -- content/abc/1.json --
            {"code": "1", "name": "One", "class": "low", "description": "The first thing happened.",
             "whenYouSeeIt": "The thing came first.", "howToFix": "Put it second.", "status": "assigned",
             "retry": "never", "facts": {"owner": "The first team."}, "related": ["2"],
             "aliases": ["Uno"],
             "references": [{"title": "ABC", "url": "https://example.org/abc"}],
             "equivalents": [{"family": "xyz", "code": "1", "kind": "analogy"}]}
            -- content/abc/2.json --
            {"code": "2", "name": "Two", "class": "low", "description": "The second thing happened.",
             "whenYouSeeIt": "The thing came second.", "howToFix": "Put it first.", "status": "assigned",
             "retry": "at-once", "facts": {"owner": "The second team."}, "related": ["3"]}
            -- content/abc/pairs/1-2.json --
            {"inShort": "One comes before two.", "sameAndDifferent": ["Both are numbers."],
             "example": {"caption": "Counting", "text": "1 2"}}
            -- content/xyz/family.json --
            {"label": "XYZ", "category": "XYZ Codes", "pairs": "all"}
            -- content/xyz/1.json --
            {"code": "1", "name": "One", "description": "D.", "whenYouSeeIt": "W.", "howToFix": "F."}
            -- i18n/fr.json --
            {"fact.owner": "Propriétaire"}
            -- i18n/fr/abc.json --
            {"1": {"name": "Un", "description": "La première.", "whenYouSeeIt": "Elle vient.",
             "howToFix": "Changez."}}
            """);
    for (int code = 3; code <= 41; code++) {
      site.write(
          "content/abc/" + code + ".json",
          """
          {"code": "%d", "name": "N", "class": "low", "description": "D.", "whenYouSeeIt": "W.",
           "howToFix": "F."}
          """
              .formatted(code));
    }
    return site;
  }
}
