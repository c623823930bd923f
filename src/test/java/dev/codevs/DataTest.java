package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.content.SiteLoader;
import dev.codevs.model.Code;
import dev.codevs.model.Equivalent;
import dev.codevs.model.FactValue;
import dev.codevs.model.Family;
import dev.codevs.model.Pair;
import dev.codevs.model.Site;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Reference;
import dev.codevs.model.text.Text;
import dev.codevs.render.page.CodeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts of the reference site against the registries they come from. */
class DataTest {
  private static final Path REGISTRIES = Path.of("src/test/resources/registries");
  private static final Site SITE = SiteLoader.load(Path.of("")).site().orElseThrow();

  /** The registry of each family. */
  private static final Map<String, String> REGISTRY =
      Map.of(
          "websocket", "websocket-close",
          "http", "http-status",
          "grpc", "grpc-status",
          "http2", "http2-error",
          "dns", "dns-rcode",
          "tls", "tls-alert",
          "smtp", "smtp-reply");

  /** Where a family says something else than its registry, and why. */
  private static final Map<String, String> EXCEPTIONS = exceptions();

  private static final Pattern RFC =
      Pattern.compile("RFC (\\d+)(?: §([\\d.]+)| Appendix ([A-Z][\\d.]*))?");

  private static Map<String, String> exceptions() {
    Map<String, String> exceptions = new HashMap<>();
    exceptions.put("websocket 1002 name", "the seed pages say Protocol Error");
    exceptions.put("websocket 1007 name", "the seed pages say Invalid Payload Data");
    exceptions.put("websocket 1004 name", "RFC 6455 prints ---Reserved----, which is no name");
    exceptions.put("http 104", "a temporary registration that expired on 2026-11-13");
    for (String legacy : List.of("21", "30", "41", "60", "100", "111", "114")) {
      exceptions.put("tls " + legacy + " status", "reserved since TLS 1.3: obsolete for its user");
    }
    return exceptions;
  }

  @Test
  void everyRowOfARegistryHasItsCodeWithTheSameNameStatusAndReference() throws IOException {
    Set<String> wrong = new TreeSet<>();
    Set<String> unused = new TreeSet<>(EXCEPTIONS.keySet());
    for (Family family : SITE.families()) {
      for (Map<String, String> row : registry(REGISTRY.get(family.id()))) {
        for (String difference : differences(family, row)) {
          if (!unused.remove(difference) && !EXCEPTIONS.containsKey(difference)) {
            wrong.add(difference);
          }
        }
      }
    }
    unused.removeIf(
        exception -> SITE.family(exception.substring(0, exception.indexOf(" "))).isEmpty());
    assertEquals(Set.of(), wrong);
    assertEquals(Set.of(), unused, "exceptions that are none");
  }

  private static List<String> differences(Family family, Map<String, String> row) {
    String key = family.id() + " " + row.get("code");
    List<Code> codes =
        family.codes().stream().filter(code -> code.code().equals(row.get("code"))).toList();
    if (codes.isEmpty()) {
      return List.of(key);
    }
    Code code =
        codes.stream()
            .filter(one -> one.name().equals(row.get("name")))
            .findFirst()
            .orElse(codes.get(0));
    List<String> differences = new ArrayList<>();
    if (!code.name().equals(row.get("name"))) {
      differences.add(key + " name");
    }
    if (!new FactValue.Choice(row.get("status")).equals(code.facts().get("status"))) {
      differences.add(key + " status");
    }
    List<String> titles = code.references().stream().map(Reference::title).toList();
    for (String wanted : references(row.get("reference"))) {
      if (titles.stream().noneMatch(title -> title.startsWith(wanted))) {
        differences.add(key + " reference " + wanted);
      }
    }
    return differences;
  }

  /** {@code RFC 6455 §7.4.1, §11.7; RFC 7504 §3 (note)} as three titles. */
  private static List<String> references(String written) {
    List<String> titles = new ArrayList<>();
    for (String part : written.replaceAll(" \\([^)]*\\)", "").split("; ", -1)) {
      String document = "";
      for (String section : part.split(", ", -1)) {
        boolean whole = !section.startsWith("§") && !section.startsWith("Appendix");
        document = whole ? section.replaceAll(" §.*", "") : document;
        titles.add(whole ? section : document + " " + section);
      }
    }
    titles.replaceAll(title -> title.replace("IANA registry", "IANA"));
    return titles;
  }

  @Test
  void everyReferenceHasTheAddressOfItsRfcAndSection() {
    Set<String> wrong = new TreeSet<>();
    codes(
        (family, code) -> {
          for (Reference reference : code.references()) {
            Matcher rfc = RFC.matcher(reference.title());
            if (rfc.matches()) {
              String section =
                  rfc.group(2) != null
                      ? "#section-" + rfc.group(2)
                      : rfc.group(3) != null ? "#appendix-" + rfc.group(3) : "";
              String address =
                  "https://www.rfc-editor.org/rfc/rfc" + rfc.group(1) + ".html" + section;
              if (!reference.url().equals(address)) {
                wrong.add(family.id() + "/" + code.id() + " " + reference.url());
              }
            } else if (reference.title().startsWith("RFC")) {
              wrong.add(family.id() + "/" + code.id() + " " + reference.title());
            }
          }
        });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyCodeNamesItsSpecificationAndItsStatus() {
    Set<String> wrong = new TreeSet<>();
    codes(
        (family, code) -> {
          if (code.references().isEmpty() || !code.facts().containsKey("status")) {
            wrong.add(family.id() + "/" + code.id());
          }
        });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void relatedCodesAndAnalogiesNameEachOther() {
    Set<String> wrong = new TreeSet<>();
    codes(
        (family, code) -> {
          for (String other : code.related()) {
            if (!family.code(other).orElseThrow().related().contains(code.id())) {
              wrong.add(family.id() + "/" + other + " does not name " + code.id());
            }
          }
          for (Equivalent equivalent : code.equivalents()) {
            CodeRef self = new CodeRef(family.id(), code.id());
            if (equivalent.kind() == Equivalent.Kind.ANALOGY
                && !code(equivalent.target())
                    .equivalents()
                    .contains(new Equivalent(self, Equivalent.Kind.ANALOGY))) {
              wrong.add(equivalent.target() + " does not name " + self);
            }
          }
        });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theEquivalentsAreThoseOfTheTable() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Map<String, String> row : registry("equivalents")) {
      Optional<CodeRef> from = ref(row.get("from_family"), row.get("from_code"));
      Optional<CodeRef> to = ref(row.get("to_family"), row.get("to_code"));
      if (from.isPresent()
          && to.isPresent()
          && code(from.get()).equivalents().stream().noneMatch(e -> e.target().equals(to.get()))) {
        missing.add(from.get() + " does not name " + to.get());
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static Optional<CodeRef> ref(String registry, String code) {
    return REGISTRY.entrySet().stream()
        .filter(entry -> entry.getValue().equals(registry))
        .flatMap(entry -> SITE.family(entry.getKey()).stream())
        .flatMap(family -> family.code(code).map(c -> new CodeRef(family.id(), c.id())).stream())
        .findFirst();
  }

  @Test
  void everyPairThatPeopleAskAboutHasItsAnswer() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Map<String, String> row : registry("comparisons")) {
      for (Family family : SITE.families()) {
        if (row.get("family").equals(REGISTRY.get(family.id()))) {
          missing.addAll(unanswered(family, row.get("codes").split("\\|")));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static Set<String> unanswered(Family family, String[] ids) {
    Set<String> missing = new TreeSet<>();
    for (String a : ids) {
      for (String b : ids) {
        if (!a.equals(b)
            && !family.notes().containsKey(Pair.in(family.id(), a, b))
            && !family.notes().containsKey(Pair.in(family.id(), b, a))) {
          missing.add(family.id() + " " + a + "|" + b);
        }
      }
    }
    return missing;
  }

  @Test
  void noSentenceIsSaidOfTwoCodes() {
    Map<String, String> saidOf = new HashMap<>();
    Set<String> repeated = new TreeSet<>();
    codes(
        (family, code) ->
            texts(code)
                .flatMap(text -> Stream.of(text.plain().split("(?<=[.?!]) ")))
                .forEach(
                    sentence -> {
                      String name = family.id() + "/" + code.id();
                      String before = saidOf.putIfAbsent(sentence, name);
                      if (before != null) {
                        repeated.add(before + " and " + name + ": " + sentence);
                      }
                    }));
    assertEquals(Set.of(), repeated);
  }

  /** Writes them all to {@code target/sentences.txt}, for reading. */
  @Test
  void everyTextIsMadeToStandInsideASentence() throws IOException {
    Set<String> wrong = new TreeSet<>();
    StringBuilder sentences = new StringBuilder();
    codes(
        (family, code) -> {
          String what = CodeModel.insideSentence(code.prose().description()).plain();
          String when = CodeModel.insideSentence(code.prose().whenYouSeeIt()).plain();
          sentences.append("\n== ").append(family.label()).append(' ').append(code.code());
          sentences.append(' ').append(code.name()).append('\n');
          sentences.append(code.code()).append(" means that ").append(what).append('\n');
          sentences.append("You encounter ").append(code.code()).append(" when ").append(when);
          sentences.append("\nFor ").append(code.code()).append(": ");
          sentences.append(code.prose().howToFix().plain()).append('\n');
          texts(code)
              .filter(text -> !text.plain().endsWith("."))
              .forEach(text -> wrong.add("no full stop: " + family.id() + "/" + code.id()));
          if (what.matches("(?:this|it|if|when) .*") || when.matches("(?:this|it|if|when) .*")) {
            wrong.add("does not complete a sentence: " + family.id() + "/" + code.id());
          }
        });
    Files.writeString(Path.of("target/sentences.txt"), sentences);
    assertEquals(Set.of(), wrong);
  }

  private static Stream<Text> texts(Code code) {
    return Stream.of(
        code.prose().description(), code.prose().whenYouSeeIt(), code.prose().howToFix());
  }

  private static Code code(CodeRef ref) {
    return SITE.family(ref.family()).orElseThrow().code(ref.code()).orElseThrow();
  }

  private static void codes(java.util.function.BiConsumer<Family, Code> each) {
    SITE.families().forEach(family -> family.codes().forEach(code -> each.accept(family, code)));
  }

  /** The rows of a table by the names of its columns (RFC 4180). */
  private static List<Map<String, String>> registry(String name) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(REGISTRIES.resolve(name + ".csv"))) {
      lines.add(cells(line));
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(lines.get(0).get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)").matcher(line);
    while (cell.find() && (cell.start() < line.length())) {
      cells.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
    }
    return cells;
  }
}
