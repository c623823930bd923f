package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.content.SiteLoader;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.plan.Planner;
import dev.codevs.render.Renderer;
import dev.codevs.render.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house: who may know whom, and what only the command line may do. */
class ArchitectureTest {
  private static final Path MAIN = Path.of("src/main/java/dev/codevs");

  /** The arrows; everybody may import the model, which imports nobody. */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "cli", Set.of("build", "i18n", "serve"),
          "serve", Set.of("build"),
          "build", Set.of("content", "i18n", "plan", "render", "output"),
          "i18n", Set.of("content", "output"),
          "content", Set.of(),
          "plan", Set.of(),
          "render", Set.of(),
          "output", Set.of(),
          "model", Set.of());

  private static final Pattern OWN = Pattern.compile("\\bdev\\.codevs\\.(\\w+)\\.");
  private static final Pattern LIBRARY =
      Pattern.compile(
          "^import (?:static )?(?!java\\.|dev\\.codevs\\.|org\\.jspecify\\.).*", Pattern.MULTILINE);
  private static final Pattern ONLY_IN_CLI =
      Pattern.compile(
          "System\\.(?:out|err|in|exit|console|currentTimeMillis|nanoTime)\\b|printStackTrace\\(|"
              + "Locale\\.getDefault|Charset\\.defaultCharset|ZoneId\\.systemDefault|"
              + "\\b(?:Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now|new Date\\(|"
              + "Clock\\.system|\\.formatted\\(");

  @Test
  void importsFollowTheArrows() {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              String from = packageOf(file);
              Matcher name = OWN.matcher(text);
              while (name.find()) {
                String to = name.group(1);
                if (!to.equals(from) && !to.equals("model") && !ARROWS.get(from).contains(to)) {
                  wrong.add(from + " -> " + to + " in " + file);
                }
              }
            });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theArrowsHaveNoCircle() {
    List<String> open = new ArrayList<>(ARROWS.keySet());
    boolean found = true;
    while (found) {
      found = open.removeIf(name -> ARROWS.get(name).stream().noneMatch(open::contains));
    }
    assertEquals(List.of(), open);
  }

  @Test
  void theModelKnowsNoLibraryAndDoesNoInputOrOutput() {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              if (packageOf(file).equals("model")
                  && (LIBRARY.matcher(text).find()
                      || text.contains("import java.nio.file")
                      || text.contains("import java.io"))) {
                wrong.add(file);
              }
            });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void onlyTheCommandLinePrintsExitsOrKnowsTimeAndPlace() {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              Matcher forbidden = ONLY_IN_CLI.matcher(text);
              if (!packageOf(file).equals("cli") && forbidden.find()) {
                wrong.add(forbidden.group() + " in " + file);
              }
            });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyKindOfRouteIsPlannedAndRendered() {
    Site site = SiteLoader.load(Path.of("")).site().orElseThrow();
    List<Route> routes = Planner.plan(site);
    Renderer renderer =
        new Renderer(site, new Templates(site.templates()), () -> routes, Planner.SITEMAP_LIMIT);
    Set<String> rendered =
        routes.stream()
            .filter(route -> renderer.render(route).path().equals(route.path()))
            .map(route -> route.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(kinds(Route.class), rendered);
  }

  private static Set<String> kinds(Class<?> type) {
    Set<String> kinds = new TreeSet<>();
    for (Class<?> kind : type.getPermittedSubclasses()) {
      if (kind.isSealed()) {
        kinds.addAll(kinds(kind));
      } else {
        kinds.add(kind.getSimpleName());
      }
    }
    return kinds;
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<String> without =
        ARROWS.keySet().stream()
            .filter(name -> Files.isDirectory(MAIN.resolve(name)))
            .filter(name -> !Files.exists(MAIN.resolve(name).resolve("package-info.java")))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), without);
  }

  private static String packageOf(String file) {
    return file.substring(0, file.indexOf('/'));
  }

  private static Map<String, String> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  file -> MAIN.relativize(file).toString().replace('\\', '/'),
                  ArchitectureTest::code));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The text of a file without its comments, which may name what the code may not. */
  private static String code(Path file) {
    try {
      return Files.readString(file)
          .replaceAll("(?s)/\\*.*?\\*/", "")
          .replaceAll("(?m)^\\s*//.*$", "");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
