package dev.codevs.i18n;

import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Catalog.Entry;
import dev.codevs.content.translation.TranslationRecord;
import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the entries of PO files into one translation file. */
final class CatalogMerge {
  private final Catalog catalog;
  private final Map<String, Entry> known = new LinkedHashMap<>();
  private final Map<String, PoEntry> given = new LinkedHashMap<>();
  private final Map<String, TranslationRecord> stamps = new LinkedHashMap<>();
  private final JsonLayout layout = new JsonLayout();
  private int changed;
  private int fuzzy;
  private int empty;

  CatalogMerge(Catalog catalog) {
    this.catalog = catalog;
    catalog.entries().forEach(entry -> known.put(entry.key(), entry));
  }

  Catalog catalog() {
    return catalog;
  }

  /** Takes an entry in; false where the catalog does not have its text. */
  boolean add(PoEntry entry, List<Problem> problems) {
    String key = entry.context().substring(catalog.name().length() + 1);
    if (!known.containsKey(key)) {
      return false;
    }
    PoEntry before = given.putIfAbsent(key, entry);
    if (before != null) {
      problems.add(
          entry.problem(
              Severity.ERROR,
              "\""
                  + entry.context()
                  + "\" is already translated in "
                  + before.file()
                  + "; keep one"));
    }
    return true;
  }

  /** The file with the translations; empty where nothing changes. */
  Optional<String> apply(Map<String, Object> file, List<Problem> problems) {
    for (Entry entry : known.values()) {
      PoEntry po = given.get(entry.key());
      entry.stamp().ifPresent(stamp -> stamps.put(entry.key(), stamp));
      if (po != null && po.isTranslated()) {
        take(entry, po, file, problems);
      } else if (po != null) {
        fuzzy += po.isFuzzy() ? 1 : 0;
        empty += po.isFuzzy() ? 0 : 1;
      }
    }
    return changed == 0 ? Optional.empty() : Optional.of(layout.write(file));
  }

  /** What was made from an earlier original is stamped with that one: it is outdated then. */
  private void take(Entry entry, PoEntry po, Map<String, Object> file, List<Problem> problems) {
    boolean differs = entry.translation().filter(text -> text.value().equals(po.text())).isEmpty();
    if (differs && !put(entry, po.text(), file)) {
      String message = "the point before this one is not translated; translate it, too";
      problems.add(po.problem(Severity.WARNING, message + "; left out"));
      return;
    }
    changed += differs ? 1 : 0;
    if (differs || po.id().equals(entry.original().value())) {
      stamps.put(entry.key(), TranslationRecord.of(po.id(), po.text()));
    }
  }

  /** Puts a text where it belongs; false where it is a point, and the one before is missing. */
  @SuppressWarnings("unchecked") // What is not a text in a translation is an object of texts.
  private boolean put(Entry entry, String text, Map<String, Object> file) {
    List<String> units = known.values().stream().map(Entry::unit).distinct().toList();
    if (catalog.isMessages()) {
      put(file, entry.key(), text, units);
      return true;
    }
    Map<String, Object> unit =
        (Map<String, Object>) file.getOrDefault(entry.unit(), new LinkedHashMap<>());
    List<String> fields =
        known.values().stream()
            .filter(other -> other.unit().equals(entry.unit()))
            .map(Entry::field)
            .distinct()
            .toList();
    Optional<Object> value = value(entry, text, unit.get(entry.field()));
    value.ifPresent(given -> put(unit, entry.field(), given, fields));
    value.ifPresent(given -> put(file, entry.unit(), unit, units));
    return value.isPresent();
  }

  /** What stands in the place of a text: the text, or the list or the object that holds it. */
  private Optional<Object> value(Entry entry, String text, @Nullable Object before) {
    if (entry.item().isPresent()) {
      return withItem(before, entry.item().get(), text);
    }
    return Optional.of(
        entry.fact().isPresent() ? withFact(before, entry.fact().get(), entry.unit(), text) : text);
  }

  /** An object of facts with one more, or another, text. */
  @SuppressWarnings("unchecked") // What is not a text in a translation is an object of texts.
  private Map<String, Object> withFact(
      @Nullable Object facts, String fact, String unit, String text) {
    Map<String, Object> changed =
        facts instanceof Map<?, ?> given ? (Map<String, Object>) given : new LinkedHashMap<>();
    List<String> order =
        known.values().stream()
            .filter(other -> other.unit().equals(unit))
            .flatMap(other -> other.fact().stream())
            .toList();
    put(changed, fact, text, order);
    return changed;
  }

  /** A list with one more, or another, item; empty where there would be a hole. */
  private static Optional<Object> withItem(@Nullable Object list, int index, String text) {
    List<Object> items = list instanceof List<?> given ? new ArrayList<>(given) : new ArrayList<>();
    if (index > items.size()) {
      return Optional.empty();
    }
    if (index == items.size()) {
      items.add(text);
    } else {
      items.set(index, text);
    }
    return Optional.of(items);
  }

  /** Puts a member where the order says, among those that are there. */
  private static void put(
      Map<String, Object> object, String key, Object value, List<String> order) {
    if (object.containsKey(key)) {
      object.put(key, value);
      return;
    }
    List<String> following = order.subList(order.indexOf(key) + 1, order.size());
    Map<String, Object> rest = new LinkedHashMap<>();
    for (String name : List.copyOf(object.keySet())) {
      if (!rest.isEmpty() || following.contains(name)) {
        rest.put(name, object.remove(name));
      }
    }
    object.put(key, value);
    object.putAll(rest);
  }

  Map<String, TranslationRecord> stamps() {
    return stamps;
  }

  /** The entry whose translation stands in a line of the file that is to be written. */
  Optional<PoEntry> entryInLine(int line) {
    return Optional.ofNullable(layout.keyOfLine().get(line)).map(given::get);
  }

  String summary() {
    return catalog.file()
        + ": "
        + changed
        + " changed"
        + (fuzzy == 0 ? "" : ", " + fuzzy + " fuzzy, left alone")
        + (empty == 0 ? "" : ", " + empty + " not translated");
  }
}
