package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is edited, added, removed or damaged, in whatever order: the folder that was built again
 * and again is the folder that a clean build on one thread makes. {@code -Dseed=N} takes other
 * steps.
 */
class RandomEditsIT {
  private static final int STEPS = 200;
  private static final long SEED = Long.getLong("seed", 1003);

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final Map<String, Map<String, String>> translations = new TreeMap<>();
  private final List<Integer> codes = new ArrayList<>();
  private final StringBuilder history = new StringBuilder();
  private SiteFolder site;

  /** One way to change a site, and what it changed. */
  private interface Edit {
    String run() throws IOException;
  }

  @Test
  void anyOrderOfEditsEndsWithTheSiteOfACleanBuild() throws IOException {
    site =
        SiteFolder.of(
            folder.resolve("site"),
            """
            -- content/site.json --
            {"name": "Letters", "baseUrl": "https://example.org/docs/", "languages": ["en", "fr", "ar"], "families": ["abc"]}
            -- content/abc/family.json --
            {"label": "ABC", "category": "ABC Codes", "pairs": "all"}
            """);
    for (String language : List.of("fr", "ar")) {
      translations.put(language, new TreeMap<>());
    }
    for (int code = 1; code <= 4; code++) {
      writeCode(code);
      codes.add(code);
    }
    List<Edit> edits =
        List.of(
            this::editText,
            this::addCode,
            this::removeCode,
            this::translate,
            this::dropTranslation,
            this::writeNote,
            this::dropNote,
            this::editHeading,
            this::editTemplate,
            this::changePairing,
            this::touchOutput,
            this::deleteOutput,
            this::damageOutput,
            this::loseTheManifest,
            () -> "nothing");
    for (int step = 0; step < STEPS; step++) {
      String done = edits.get(random.nextInt(edits.size())).run();
      boolean clean = random.nextInt(10) == 0;
      history.append(step).append(": ").append(done).append(clean ? ", --clean\n" : "\n");
      // Some changes are built together.
      if (random.nextInt(3) == 0) {
        assertIsTheSiteOfACleanBuild(step, clean);
      }
    }
    assertIsTheSiteOfACleanBuild(STEPS, false);
  }

  private void assertIsTheSiteOfACleanBuild(int step, boolean clean) {
    SiteFolder.Run again = clean ? site.build("--clean") : site.build("--jobs", "3");
    assertEquals(0, again.code(), () -> told(again.err()));
    Path fresh = folder.resolve("fresh-" + step);
    SiteFolder.Run first = site.build("--jobs", "1", "-o", fresh.toString());
    assertEquals(0, first.code(), () -> told(first.err()));

    SiteFolder.assertSame(
        SiteFolder.files(fresh), SiteFolder.files(site.output()), () -> told("a build"));
  }

  private String told(String what) {
    return what + "; -Dseed=" + SEED + " after\n" + history;
  }

  private String editText() {
    int code = any(codes);
    writeCode(code);
    return "edit " + code;
  }

  private String addCode() {
    int code = 1 + random.nextInt(9);
    if (codes.contains(code)) {
      return "nothing";
    }
    codes.add(code);
    writeCode(code);
    return "add " + code;
  }

  private String removeCode() {
    if (codes.size() < 3) {
      return "nothing";
    }
    Integer code = any(codes);
    codes.remove(code);
    site.delete("content/abc/" + code + ".json");
    for (String note : notes()) {
      if (note.startsWith(code + "-") || note.endsWith("-" + code + ".json")) {
        site.delete("content/abc/pairs/" + note);
      }
    }
    for (String language : translations.keySet()) {
      translation(language).keySet().removeIf(key -> key.matches("(.*-)?" + code + "(-.*)?"));
      writeTranslation(language);
    }
    return "remove " + code;
  }

  private String translate() {
    String language = any(List.copyOf(translations.keySet()));
    int code = any(codes);
    String text = words("texte");
    translation(language)
        .put(
            String.valueOf(code),
            """
            {"description": "%s", "whenYouSeeIt": "%s", "howToFix": "%s"}"""
                .formatted(text, text, text));
    writeTranslation(language);
    return "translate " + code + " into " + language;
  }

  private String dropTranslation() {
    String language = any(List.copyOf(translations.keySet()));
    if (translation(language).isEmpty()) {
      return "nothing";
    }
    String key = any(List.copyOf(translation(language).keySet()));
    translation(language).remove(key);
    writeTranslation(language);
    return "drop " + key + " of " + language;
  }

  /** A note wants its pair's page. */
  private String writeNote() {
    if (!site.read("content/abc/family.json").contains("\"all\"")) {
      return "nothing";
    }
    List<Integer> sorted = codes.stream().sorted().toList();
    int first = random.nextInt(sorted.size() - 1);
    String pair = sorted.get(first) + "-" + sorted.get(first + 1);
    site.write(
        "content/abc/pairs/" + pair + ".json", "{\"inShort\": \"%s\"}".formatted(words("note")));
    return "note on " + pair;
  }

  private String dropNote() {
    List<String> notes = notes();
    if (notes.isEmpty()) {
      return "nothing";
    }
    String note = any(notes);
    site.delete("content/abc/pairs/" + note);
    return "drop note " + note;
  }

  private String editHeading() {
    String bundle = SiteFolder.reference().read("i18n/fr.json");
    site.write("i18n/fr.json", bundle.replace("Accueil", words("Accueil")));
    return "edit a heading";
  }

  private String editTemplate() {
    String name = any(List.of("comparison", "code", "family", "root"));
    String template = SiteFolder.reference().read("templates/" + name + ".ftlh");
    site.write("templates/" + name + ".ftlh", template + "<!-- " + words("end") + " -->\n");
    return "edit " + name + ".ftlh";
  }

  private String changePairing() {
    String family = site.read("content/abc/family.json");
    boolean all = family.contains("\"all\"");
    if (all && !notes().isEmpty()) {
      return "nothing";
    }
    site.write(
        "content/abc/family.json",
        all ? family.replace("\"all\"", "\"related\"") : family.replace("\"related\"", "\"all\""));
    return "change the pairing";
  }

  private String touchOutput() throws IOException {
    String path = anyOutput();
    Files.setLastModifiedTime(
        site.output().resolve(path), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    return "touch " + path;
  }

  private String deleteOutput() {
    String path = anyOutput();
    site.delete("site-output/" + path);
    return "delete " + path;
  }

  /** With a later time, as any program that writes a file leaves it. */
  private String damageOutput() throws IOException {
    String path = anyOutput();
    byte[] content = Files.readAllBytes(site.output().resolve(path));
    content[content.length / 2] ^= 1;
    site.write("site-output/" + path, content);
    Files.setLastModifiedTime(
        site.output().resolve(path), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    return "damage " + path;
  }

  /** As a build leaves it that was killed. */
  private String loseTheManifest() throws IOException {
    anyOutput();
    Files.move(site.output().resolve(".codevs"), site.output().resolve(".codevs-building"));
    return "kill a build";
  }

  /** A page that the last build left. */
  private String anyOutput() {
    if (!Files.exists(site.output().resolve(".codevs"))) {
      site.build();
    }
    return any(
        SiteFolder.files(site.output()).keySet().stream()
            .filter(path -> !path.startsWith("."))
            .toList());
  }

  private void writeCode(int code) {
    site.write(
        "content/abc/" + code + ".json",
        """
        {"code": "%d", "name": "%s", "description": "%s", "whenYouSeeIt": "%s", "howToFix": "%s"%s}
        """
            .formatted(
                code,
                "Name " + random.nextInt(100),
                words("text"),
                words("when"),
                words("fix"),
                random.nextBoolean() ? ", \"retry\": \"never\"" : ""));
  }

  private void writeTranslation(String language) {
    String entries =
        translation(language).entrySet().stream()
            .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
            .collect(Collectors.joining(",\n"));
    site.write("i18n/" + language + "/abc.json", "{" + entries + "}\n");
  }

  private Map<String, String> translation(String language) {
    return translations.computeIfAbsent(language, unused -> new TreeMap<>());
  }

  private List<String> notes() {
    return List.copyOf(SiteFolder.files(site.path("content/abc/pairs")).keySet());
  }

  private String words(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + word.substring(1)
        + " "
        + random.nextInt(1000)
        + ".";
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
