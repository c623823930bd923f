package dev.codevs.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.bytes.Bytes;
import dev.codevs.bytes.Hasher;
import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Fact;
import dev.codevs.model.FactValue;
import dev.codevs.model.Family;
import dev.codevs.model.FamilyWords;
import dev.codevs.model.Language;
import dev.codevs.model.Pair;
import dev.codevs.model.Pairing;
import dev.codevs.model.Prose;
import dev.codevs.model.Site;
import dev.codevs.model.Translation;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Direction;
import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Reference;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A build that treats a page as unchanged relies on it: the hash leaves nothing of a site out. */
class SiteDigestTest {
  private static final Text TEXT =
      new Text(
          List.of(
              new Span.Plain("plain"),
              new Span.Code("code"),
              new Span.Emphasis(List.of(new Span.Plain("emphasis"))),
              new Span.Strong(List.of(new Span.Plain("strong"))),
              new Span.WebLink("https://example.org/", List.of(new Span.Plain("web"))),
              new Span.CodeLink(new CodeRef("abc", "1"), List.of(new Span.Plain("link")))));
  private static final Prose PROSE = new Prose("Name", Optional.of("gloss"), TEXT, TEXT, TEXT);
  private static final PairNote NOTE =
      new PairNote(
          TEXT, List.of(TEXT), Optional.of(new PairNote.Example(Optional.of(TEXT), "GET")));
  private static final Site SITE =
      new Site(
          "Site",
          Optional.of("https://example.org/"),
          Optional.of("https://example.org/repository"),
          List.of(new Language("en", "English", Direction.LTR, Map.of("home", "Home"))),
          List.of(
              new Fact("retry", Fact.Type.WORD, List.of("never", "at-once"), true, 10, 20),
              new Fact("owner", Fact.Type.TEXT, List.of(), false, 30, Fact.LAST)),
          List.of(
              new Family(
                  "abc",
                  "ABC",
                  "ABC Codes",
                  Optional.of(TEXT),
                  Optional.of(new Reference("Standard", "https://example.org/standard")),
                  Pairing.ALL,
                  List.of(new CodeClass("1x", "Class")),
                  List.of(
                      new Code(
                          "1",
                          "01",
                          PROSE,
                          Optional.of("1x"),
                          Map.of("owner", new FactValue.Written(TEXT)),
                          List.of(new Reference("Section", "https://example.org/section")),
                          List.of("alias"),
                          List.of("2"),
                          List.of(new Equivalent(new CodeRef("xyz", "9"), Equivalent.Kind.ANALOGY)),
                          true),
                      new Code(
                          "2",
                          "02",
                          PROSE,
                          Optional.of("1x"),
                          Map.of("retry", new FactValue.Choice("never")),
                          List.of(),
                          List.of(),
                          List.of(),
                          List.of(),
                          true)),
                  Map.of(Pair.in("abc", "1", "2"), NOTE))),
          Site.Across.EQUIVALENTS,
          Map.of(
              "fr",
              Map.of(
                  "abc",
                  new Translation(
                      Map.of("1", PROSE),
                      Map.of("1", Map.of("owner", TEXT)),
                      Map.of(Pair.in("abc", "1", "2"), NOTE),
                      Map.of("1x", "Classe"),
                      new FamilyWords(Optional.of("A"), Optional.of("B"), Optional.of(TEXT)),
                      Set.of("1")))),
          Map.of("comparison.ftlh", "<p>"),
          Map.of("style.css", Bytes.of(new byte[] {1})));

  @Test
  void changesWithWhateverChangesInASite() {
    Map<Long, Object> known = new HashMap<>(Map.of(hash(SITE), SITE));
    List<Object> changed = changed(SITE);
    for (Object other : changed) {
      assertNull(
          known.putIfAbsent(hash((Site) other), other),
          () -> other + " has the digest of another site");
    }
    assertTrue(changed.size() > 150, () -> changed.size() + " changes");
  }

  /** A record that the model does not have. */
  private record Strange(List<Object> parts) {}

  private record Unordered(Map<Pair, String> map, Set<Pair> set) {}

  @Test
  void namesTheComponentThatItCannotWrite() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> hash(new Strange(List.of("text", new Object()))));

    String message = String.valueOf(refused.getMessage());
    assertTrue(
        message.startsWith(
            "dev.codevs.build.SiteDigestTest$Strange.parts holds a value of"
                + " java.lang.Object, "),
        message);
  }

  @Test
  void dependsOnNoOrderOfAMapOrASet() {
    Pair one = Pair.in("abc", "1", "2");
    Pair other = Pair.in("abc", "1", "3");
    Map<Pair, String> forward = new LinkedHashMap<>();
    forward.put(one, "a");
    forward.put(other, "b");
    Map<Pair, String> backward = new LinkedHashMap<>();
    backward.put(other, "b");
    backward.put(one, "a");

    assertEquals(
        hash(new Unordered(forward, new LinkedHashSet<>(List.of(one, other)))),
        hash(new Unordered(backward, new LinkedHashSet<>(List.of(other, one)))));
  }

  private static long hash(Record value) {
    Hasher hash = new Hasher();
    SiteDigest.append(value, hash);
    return hash.value();
  }

  /** A value in all the ways in which one thing in it can be another, or be missing. */
  private static List<Object> changed(Object value) {
    if (value instanceof String text) {
      return List.of(text + "x");
    } else if (value instanceof Boolean flag) {
      return List.of(!flag);
    } else if (value instanceof Integer number) {
      return List.of(number - 1);
    } else if (value instanceof Bytes) {
      return List.of(Bytes.of(new byte[] {2}));
    } else if (value instanceof Enum<?> one) {
      return Arrays.stream(one.getDeclaringClass().getEnumConstants())
          .filter(other -> other != one)
          .map(Object.class::cast)
          .toList();
    } else if (value instanceof Optional<?> one) {
      List<Object> all = new ArrayList<>(List.of(Optional.empty()));
      changed(one.orElseThrow()).forEach(other -> all.add(Optional.of(other)));
      return all;
    } else if (value instanceof List<?> list) {
      return changed(list);
    } else if (value instanceof Set<?> set) {
      List<Object> all = new ArrayList<>();
      changed(List.copyOf(set)).forEach(other -> all.add(new LinkedHashSet<>((List<?>) other)));
      return all;
    } else if (value instanceof Map<?, ?> map) {
      return changed(map);
    }
    return changed((Record) value);
  }

  private static List<Object> changed(List<?> list) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<Object> less = new ArrayList<>(list);
      less.remove(i);
      all.add(less);
      for (Object other : changed(list.get(i))) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(i, other);
        all.add(copy);
      }
    }
    return all;
  }

  private static List<Object> changed(Map<?, ?> map) {
    Map.Entry<?, ?> entry = map.entrySet().iterator().next();
    Object key = entry.getKey();
    Object value = entry.getValue();
    List<Object> all = new ArrayList<>(List.of(Map.of()));
    changed(key).forEach(other -> all.add(new LinkedHashMap<>(Map.of(other, value))));
    changed(value).forEach(other -> all.add(new LinkedHashMap<>(Map.of(key, other))));
    return all;
  }

  private static List<Object> changed(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    try {
      Constructor<?> constructor =
          record
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = components[i].getAccessor().invoke(record);
      }
      List<Object> all = new ArrayList<>();
      for (int i = 0; i < values.length; i++) {
        for (Object other : changed(values[i])) {
          Object[] copy = values.clone();
          copy[i] = other;
          all.add(constructor.newInstance(copy));
        }
      }
      return all;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
