package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works, and what it lists is all there is. */
class ReadmeTest {
  private static final String README = SiteFolder.reference().read("README.md");
  private static final String PROGRAM = "java -jar target/codevs.jar ";

  /** A file that is shown: its path in a line of its own, then a fenced block. */
  private static final Pattern SHOWN_FILE =
      Pattern.compile("(?ms)^`([^`\n]+)`\n```(?:json|ftl)\n(.*?)^```$");

  private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]`]*\\]\\(([^)#:]+)\\)");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final int SMALLEST = 4;

  @TempDir private Path folder;

  @Test
  void theSmallestSiteBuilds() {
    SiteFolder site = smallestSite();

    SiteFolder.Run build = site.build();
    assertEquals("", build.err());
    assertEquals(0, build.code());
    assertTrue(Files.exists(site.output().resolve("en/signal/sigint-vs-sigterm.html")));
  }

  @Test
  void everyTemplateAndAssetOfThisRepositoryComesWithTheProgram() {
    SiteFolder site = smallestSite();
    Set<String> files = SiteFolder.files(Path.of("templates")).keySet();
    StringBuilder probe = new StringBuilder();
    for (String file : files) {
      if (file.endsWith(".ftlh")) {
        String known = ".get_optional_template(\"/" + file + "\").exists";
        probe.append("<#if !" + known + "><#stop \"no " + file + "\"></#if>\n");
      }
    }
    site.write("templates/fragments/probe.ftlh", probe.toString());

    assertEquals("", site.build().err());
    files.stream()
        // The cards name the families of this site, no stranger has them.
        .filter(file -> file.startsWith("assets/") && !file.matches("assets/card.*[.]png"))
        .forEach(file -> assertTrue(Files.exists(site.output().resolve(file)), file));
  }

  @Test
  void everyFurtherFileThatIsShownKeepsTheSiteRight() {
    SiteFolder site = smallestSite();
    List<MatchResult> further = shownFiles().subList(SMALLEST, shownFiles().size());

    assertFalse(further.isEmpty());
    for (MatchResult file : further) {
      site.write(file.group(1), file.group(2));
      assertEquals("", site.check().out(), file.group(1));
    }
  }

  @Test
  void theFragmentThatIsShownIsPrintedAsItSays() {
    SiteFolder site = smallestSite();
    shownFiles().forEach(file -> site.write(file.group(1), file.group(2)));
    String page = SiteFolder.reference().read("templates/comparison.ftlh");
    site.write(
        "templates/comparison.ftlh", page.replace("<article>", "<article>\n${a.fragments.badge}"));

    assertEquals("", site.build().err());
    String built = site.read("site-output/en/signal/sighup-vs-sigint.html");
    assertTrue(built.contains("<small class=\"badge\">assigned</small>"), built);
  }

  @Test
  void everyCommandThatIsShownRuns() {
    SiteFolder site = smallestSite();
    List<String> commands = lines(SHELL).stream().filter(line -> line.startsWith(PROGRAM)).toList();

    assertTrue(commands.size() >= 5, commands.toString());
    for (String command : commands) {
      List<String> arguments = new ArrayList<>();
      for (String word : command.substring(PROGRAM.length()).split(" ", -1)) {
        arguments.add(
            word.equals("mysite")
                ? site.path("").toString()
                : word.equals("public") ? folder.resolve(word).toString() : word);
      }
      if (arguments.equals(List.of("build"))) {
        arguments.addAll(List.of("-o", folder.resolve("reference").toString()));
      }
      SiteFolder.Run run = SiteFolder.command(arguments.toArray(String[]::new));
      assertEquals(0, run.code(), command + "\n" + run.out() + run.err());
    }
  }

  @Test
  void everyOtherLineForAShellIsAMavenCommandOfThisProject() {
    String pom = SiteFolder.reference().read("pom.xml");
    Set<String> goals = new TreeSet<>();
    for (String line : lines(SHELL)) {
      assertTrue(line.startsWith(PROGRAM) || line.startsWith("mvn "), line);
      Pattern.compile("\\b([a-z]+):[a-z]+")
          .matcher(line)
          .results()
          .forEach(r -> goals.add(r.group(1)));
    }

    assertEquals(Set.of("exec", "spotless"), goals);
    goals.forEach(goal -> assertTrue(pom.contains("<artifactId>" + goal + "-maven-plugin<")));
    assertTrue(pom.contains("<argument>build</argument>"));
  }

  @Test
  void theErrorThatIsShownIsTheErrorThatIsReported() {
    SiteFolder site = smallestSite();
    site.replace("content/signal/sigint.json", "\"name\"", "\"nam\"");
    int shown = README.indexOf("content/signal/sigint.json:3:3:");
    String expected = README.substring(shown, README.indexOf("```", shown));

    String out = site.check().out().replace(site.path("") + "/", "");
    assertTrue(out.contains(expected), out);
  }

  @Test
  void theOptionsAreThoseOfTheHelp() {
    Set<String> told = new TreeSet<>();
    List<String> commands =
        List.of(
            "build",
            "check",
            "serve",
            "i18n status",
            "i18n record",
            "i18n extract",
            "i18n merge",
            "i18n add");
    for (String command : commands) {
      String help = SiteFolder.command((command + " --help").split(" ", -1)).out();
      OPTION.matcher(help).results().forEach(option -> told.add(option.group()));
    }
    Set<String> listed = new TreeSet<>();
    README
        .lines()
        .filter(line -> line.startsWith("| `-"))
        .flatMap(line -> OPTION.matcher(line.split("\\|", -1)[1]).results())
        .forEach(option -> listed.add(option.group()));
    assertEquals(told, listed);
  }

  @Test
  void everyKeyAndEveryWordOfTheSchemasIsListed() throws IOException {
    for (String name : List.of("site", "family", "code", "pair", "translation", "glossary")) {
      Path file = Path.of("content/schema", name + ".schema.json");
      JsonNode schema = new ObjectMapper().readTree(Files.readString(file));
      Set<String> words = new LinkedHashSet<>();
      schema
          .findValues("properties")
          .forEach(keys -> keys.fieldNames().forEachRemaining(words::add));
      schema.findValues("enum").forEach(list -> list.forEach(word -> words.add(word.asText())));
      words.forEach(word -> assertTrue(README.contains("`" + word + "`"), name + ": " + word));
    }
  }

  @Test
  void everyValueThatATemplateIsPromisedExists() {
    String templates = section("Templates");
    StringBuilder probe = new StringBuilder();
    Pattern.compile("`((?:site|page|family|code)\\.(?!ftlh)[a-zA-Z]+)`")
        .matcher(templates)
        .results()
        .forEach(value -> probe.append(demand(value.group(1))));
    assertTrue(probe.toString().contains("page.canonical"));

    SiteFolder site = smallestSite();
    site.replace(
        "content/signal/family.json",
        "\"pairs\"",
        "\"standard\": {\"title\": \"POSIX\", \"url\": \"https://example.org/\"}, \"pairs\"");
    site.replace(
        "content/site.json", "\"name\"", "\"repository\": \"https://example.org/r\", \"name\"");
    site.write("templates/fragments/probe.ftlh", probe.toString());
    String slots =
        templates.substring(templates.indexOf("The slots of"), templates.indexOf("Inside` begins"));
    StringBuilder page =
        new StringBuilder(SiteFolder.reference().read("templates/comparison.ftlh"));
    Pattern.compile("`([a-z]+[a-zA-Z]{2,})`")
        .matcher(slots)
        .results()
        .forEach(slot -> page.append(demand("a." + slot.group(1))));
    site.write("templates/comparison.ftlh", page.toString());
    assertTrue(page.toString().contains("a.whenInside"));

    assertEquals("", site.check("--base-url", "https://example.org/").out());
  }

  /** Template text that fails where a value is missing. */
  private static String demand(String value) {
    return "<#if !(" + value + ")??><#stop \"no " + value + "\"></#if>\n";
  }

  @Test
  void theCodeMapShowsEveryPackageAndWhereToBegin() throws IOException {
    Path main = Path.of("src/main/java/dev/codevs");
    Set<String> packages = new TreeSet<>();
    try (Stream<Path> folders = Files.list(main)) {
      folders.forEach(path -> packages.add(path.getFileName().toString()));
    }
    Set<String> listed = new TreeSet<>();
    String map = section("How it is built");
    for (String row : map.lines().filter(line -> line.startsWith("| `")).toList()) {
      String[] cells = row.split("\\|", -1);
      String name = cells[1].strip().replace("`", "");
      listed.add(name);
      Arrays.stream(cells[3].replaceAll("[` ]", "").split(","))
          .forEach(
              type -> assertTrue(Files.exists(main.resolve(name + "/" + type + ".java")), row));
    }
    assertEquals(packages, listed);
  }

  @Test
  void everyTestAndEveryFileThatIsNamedExists() {
    Pattern.compile("`([A-Z][A-Za-z]+Test)`")
        .matcher(README)
        .results()
        .forEach(
            test ->
                assertTrue(
                    Files.exists(Path.of("src/test/java/dev/codevs", test.group(1) + ".java")),
                    test.group()));
    String text = README.replaceAll("(?ms)^```.*?^```$", "").replaceAll("`[^`\n]*`", "");
    LINK.matcher(text)
        .results()
        .forEach(link -> assertTrue(Files.exists(Path.of(link.group(1))), link.group()));
    Set<String> headings = new TreeSet<>();
    text.lines()
        .filter(line -> line.startsWith("## "))
        .forEach(
            line -> headings.add(line.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-')));
    Set<String> targets = new TreeSet<>();
    Pattern.compile("\\(#([a-z-]+)\\)")
        .matcher(text)
        .results()
        .forEach(target -> targets.add(target.group(1)));
    assertEquals(headings, targets);
  }

  @Test
  void noExpressionStandsInAShellLineOfAWorkflow() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      for (Path file : files.toList()) {
        int run = -1;
        for (String line : Files.readString(file).lines().toList()) {
          int indent = line.length() - line.stripLeading().length();
          boolean begins = line.stripLeading().replaceFirst("^- ", "").startsWith("run:");
          run = begins ? indent : !line.isBlank() && indent <= run ? -1 : run;
          assertFalse(run >= 0 && line.contains("${{"), file + ": " + line);
        }
      }
    }
  }

  /** The site of the first four files that are shown. */
  private SiteFolder smallestSite() {
    SiteFolder site = SiteFolder.of(folder.resolve("mysite"), "");
    shownFiles().subList(0, SMALLEST).forEach(file -> site.write(file.group(1), file.group(2)));
    return site;
  }

  private static List<MatchResult> shownFiles() {
    return SHOWN_FILE.matcher(README).results().toList();
  }

  private static List<String> lines(Pattern block) {
    return block.matcher(README).results().flatMap(found -> found.group(1).lines()).toList();
  }

  private static String section(String title) {
    int start = README.indexOf("\n## " + title);
    int end = README.indexOf("\n## ", start + 1);
    return README.substring(start, end < 0 ? README.length() : end);
  }
}
