package dev.codevs.content.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All texts of one translation file, each beside its original.
 *
 * @param language the tag of the language
 * @param name the id of the family, or {@value #MESSAGES} for the bundle
 * @param file the path of the translation from the project folder; it need not exist
 * @param entries in the order of the originals
 */
public record Catalog(String language, String name, String file, List<Entry> entries) {

  /** The name of a bundle's catalog. */
  public static final String MESSAGES = "messages";

  static final String STAMPS = ".sources.json";

  /** How a translation stands to its original. */
  public enum State {
    /** There is none, or it is a copy of the original's words that nobody has recorded. */
    MISSING,
    /** It was made from the original as it is. */
    TRANSLATED,
    /** The original has changed since. */
    OUTDATED,
    /** It was made or edited since the last {@code i18n record}. */
    UNRECORDED
  }

  /**
   * A text and its translation.
   *
   * @param unit what it belongs to: the id of a code, the name of a pair, the key of a message
   * @param key names it in the catalog: {@code 301.description}
   * @param isRequired whether the translation is incomplete without it
   * @param note for translators
   * @param stamp of the translation when it was last recorded
   */
  public record Entry(
      String unit,
      String key,
      PlacedText original,
      boolean isRequired,
      Optional<String> note,
      Optional<PlacedText> translation,
      Optional<TranslationRecord> stamp) {

    /**
     * Its place in the unit: {@code description}; of a point, the list of points; of a fact, the
     * object of facts.
     */
    public String field() {
      String field = key.equals(unit) ? "" : key.substring(unit.length() + 1);
      return item().isPresent()
          ? TranslationLoader.POINTS
          : fact().isPresent() ? TranslationLoader.FACTS : field;
    }

    /** The id of the fact that it is the text of, if it is one. */
    public Optional<String> fact() {
      String start = unit + "." + TranslationLoader.FACTS + ".";
      return key.startsWith(start) && !unit.equals(TranslationLoader.CLASSES)
          ? Optional.of(key.substring(start.length()))
          : Optional.empty();
    }

    /** Which point of its unit it is, counted from 0, if it is one. */
    public Optional<Integer> item() {
      String start = unit + "." + TranslationLoader.POINTS + ".";
      return key.startsWith(start)
          ? Optional.of(Integer.parseInt(key.substring(start.length())) - 1)
          : Optional.empty();
    }

    /** How the translation stands to the original. */
    public State state() {
      if (translation.isEmpty()) {
        return State.MISSING;
      }
      TranslationRecord now = TranslationRecord.of(original.value(), translation.get().value());
      if (stamp.isEmpty() || !stamp.get().translation().equals(now.translation())) {
        return isCopy() && TranslatableText.hasAny(original.value())
            ? State.MISSING
            : State.UNRECORDED;
      }
      return stamp.get().original().equals(now.original()) ? State.TRANSLATED : State.OUTDATED;
    }

    /** The same as that state; it asks first what costs least and tells most apart. */
    private boolean isOutdated() {
      return stamp.isPresent()
          && stamp.get().isOfOther(original.value())
          && state() == State.OUTDATED;
    }

    /** Whether the translation says word for word what the original says. */
    public boolean isCopy() {
      return translation.filter(t -> t.value().equals(original.value())).isPresent();
    }
  }

  /** This catalog with the texts of another that it does not have, at the end. */
  public Catalog withEntriesOf(Catalog other) {
    Map<String, Entry> all = new LinkedHashMap<>();
    entries.forEach(entry -> all.put(entry.key(), entry));
    other.entries.forEach(entry -> all.putIfAbsent(entry.key(), entry));
    return new Catalog(language, name, file, List.copyOf(all.values()));
  }

  /** Whether these are the messages of a bundle. */
  public boolean isMessages() {
    return name.equals(MESSAGES);
  }

  /** Whether any of its translations has been recorded. */
  public boolean hasStamps() {
    return entries.stream().anyMatch(entry -> entry.stamp().isPresent());
  }

  /** Whether a text is prose about a code or a pair, and not a message or a name. */
  public boolean isProse(Entry entry) {
    return !isMessages() && !entry.unit().startsWith("_") && !entry.field().equals("name");
  }

  /** The path of the file that keeps the stamps, from the project folder. */
  public String stampFile() {
    return "i18n/" + language + "/" + name + STAMPS;
  }

  /** The units with a text whose original has changed since it was translated. */
  Set<String> outdated() {
    return entries.stream().filter(Entry::isOutdated).map(Entry::unit).collect(Collectors.toSet());
  }

  /** Whether a family with this id would need a file that something else has. */
  public static boolean isReserved(String id) {
    return id.equals(MESSAGES) || ofStamps(id + ".json").isPresent();
  }

  /** The name of the catalog whose stamps a file keeps. */
  static Optional<String> ofStamps(String file) {
    return file.endsWith(STAMPS)
        ? Optional.of(file.substring(0, file.length() - STAMPS.length()))
        : Optional.empty();
  }
}
