package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.content.SiteLoader;
import dev.codevs.model.Pairs;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.plan.PairPlanner;
import dev.codevs.plan.Planner;
import dev.codevs.render.Renderer;
import dev.codevs.render.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/**
 * The rules of the house: which package may import which, and what only the command line may do.
 */
class ArchitectureTest {
  private static final Path MAIN = Path.of("src/main/java/dev/codevs");

  private static final Path MANUAL = Path.of("src/site/markdown/architecture.md");

  /** The packages that every other package may import. */
  private static final Set<String> FOR_ALL = Set.of("model", "model.text", "bytes");

  /** A row of the manual's table: the package first, the packages it may import last. */
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z0-9.]+)` \\|.*\\| ([^|]*)\\|$", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("`([a-z0-9.]+)`");

  /** The imports that the manual allows, by package. */
  private static final Map<String, Set<String>> ALLOWED = allowed();

  private static final Pattern OWN =
      Pattern.compile("\\bdev\\.codevs\\.((?:[a-z]\\w*\\.)*)([A-Z]\\w*)");

  /** A name with its package outside of an import. */
  private static final Pattern SPELT_OUT =
      Pattern.compile(
          "^(?!import |package ).*?\\b((?:java|javax|dev|com|org)\\.(?:[a-z]\\w*\\.)+[A-Z]\\w*)",
          Pattern.MULTILINE);

  private static final Pattern LIBRARY =
      Pattern.compile(
          "^import (?:static )?(?!java\\.|dev\\.codevs\\.|org\\.jspecify\\.).*", Pattern.MULTILINE);

  /** What is imported from ICU beside the syntax of messages and the locale that is none. */
  private static final Pattern OF_LANGUAGES =
      Pattern.compile("\\b(com\\.ibm\\.icu\\.(?!text\\.Message|util\\.ULocale;)[\\w.]+)");

  private static final Pattern ONLY_IN_CLI =
      Pattern.compile(
          "System\\.(?:out|err|in|exit|console|currentTimeMillis|nanoTime)\\b|printStackTrace\\(|"
              + "Locale\\.getDefault|Charset\\.defaultCharset|ZoneId\\.systemDefault|"
              + "\\b(?:Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now|new Date\\(|"
              + "Clock\\.system|\\.formatted\\(");

  @Test
  void aPackageImportsOnlyWhatTheManualAllows() {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              String from = packageOf(file);
              Matcher name = OWN.matcher(text);
              while (name.find()) {
                String to = packageOf(name.group(1).replace('.', '/'));
                if (!mayImport(from, to)) {
                  wrong.add(from + " -> " + to + " in " + file);
                }
              }
            });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void namesAreImportedAndNotSpeltOut() {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              Matcher name = SPELT_OUT.matcher(text);
              while (name.find()) {
                wrong.add(name.group(1) + " in " + file);
              }
            });
    // A text of the model has the same name.
    wrong.remove("org.commonmark.node.Text in content/prose/ProseParser.java");
    assertEquals(Set.of(), wrong);
  }

  private static boolean mayImport(String from, String to) {
    return to.equals(from)
        || ALLOWED.getOrDefault(from, Set.of()).contains(to)
        || (FOR_ALL.contains(to) && !FOR_ALL.contains(from))
        || (from.equals("model") && FOR_ALL.contains(to));
  }

  @Test
  void theManualNamesEveryPackageAndNoOther() {
    Set<String> packages = new TreeSet<>();
    sources().keySet().forEach(file -> packages.add(packageOf(file)));
    assertEquals(packages, new TreeSet<>(ALLOWED.keySet()));
  }

  @Test
  void noPackageImportsItselfByWayOfOthers() {
    List<String> open = new ArrayList<>(ALLOWED.keySet());
    boolean found = true;
    while (found) {
      found = open.removeIf(name -> ALLOWED.get(name).stream().noneMatch(open::contains));
    }
    assertEquals(List.of(), open);
  }

  @Test
  void noClassNeedsItselfByWayOfOthers() {
    assertEquals(Set.of(), ClassGraph.of(MAIN).circles());
  }

  @Test
  void aCircleOfClassesIsSeen(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("A.java"), "package p; record A(B b) {}");
    Files.writeString(folder.resolve("B.java"), "package p; class B { Object c = new C(); }");
    Files.writeString(folder.resolve("C.java"), "package p; class C { int a = A.of(1); }");
    Files.writeString(folder.resolve("D.java"), "package p; import p.E; class D {}");
    Files.writeString(
        folder.resolve("E.java"), "package p; /** D */ class E { Object d = \"D\"; }");

    assertEquals(Set.of(Set.of("p.A", "p.B", "p.C")), ClassGraph.of(folder).circles());
  }

  @Test
  void noPackageHasMoreThan22Files() {
    Map<String, Long> sizes =
        sources().keySet().stream()
            .collect(Collectors.groupingBy(ArchitectureTest::packageOf, Collectors.counting()));
    sizes.values().removeIf(size -> size <= 22);
    assertEquals(Map.of(), sizes);
  }

  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> allowed = new TreeMap<>();
    Matcher row = ROW.matcher(read(MANUAL));
    while (row.find()) {
      Set<String> names = new TreeSet<>();
      Matcher name = NAME.matcher(row.group(2));
      while (name.find()) {
        names.add(name.group(1));
      }
      allowed.put(row.group(1), names);
    }
    return allowed;
  }

  @Test
  void theModelKnowsNoLibraryAndDoesNoInputOrOutput() {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              if (packageOf(file).startsWith("model")
                  && (LIBRARY.matcher(text).find()
                      || text.contains("import java.nio.file")
                      || text.contains("import java.io"))) {
                wrong.add(file);
              }
            });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void onlyTheLanguagePackageAsksIcuAboutLanguages() {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              Matcher library = OF_LANGUAGES.matcher(text);
              while (!packageOf(file).equals("language") && library.find()) {
                wrong.add(library.group(1) + " in " + file);
              }
            });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theLanguagePackageKnowsNoSite() {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              if (packageOf(file).equals("language")
                  && text.matches(
                      "(?s).*\\bdev\\.codevs\\.(?!language;|concurrent\\.|model\\.text\\.).*")) {
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
              if (!packageOf(file).startsWith("cli") && forbidden.find()) {
                wrong.add(forbidden.group() + " in " + file);
              }
            });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyKindOfRouteIsPlannedAndRendered() {
    Site site = SiteLoader.load(Path.of("")).site().orElseThrow();
    Pairs pairs = PairPlanner.plan(site);
    List<Route> routes = Planner.plan(site, pairs);
    Renderer renderer = new Renderer(site, pairs, new Templates(site.templates()), routes);
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
    Set<String> without = new TreeSet<>();
    for (String name : ALLOWED.keySet()) {
      if (!Files.exists(MAIN.resolve(name.replace('.', '/')).resolve("package-info.java"))) {
        without.add(name);
      }
    }
    assertEquals(Set.of(), without);
  }

  /** The package of a file, or of a path that ends in a slash, below {@code dev.codevs}. */
  private static String packageOf(String file) {
    return file.substring(0, file.lastIndexOf('/')).replace('/', '.');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
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
    return read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
  }
}
