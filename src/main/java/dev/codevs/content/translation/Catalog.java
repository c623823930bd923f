package dev.codevs.content.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All texts of one translation file, each with its original.
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

  /** The state of a translation with regard to its original. */
  public enum State {
    /** There is no translation, or an unrecorded copy of the original's words. */
    MISSING,
    /** The translation was made from the present original. */
    TRANSLATED,
    /** The original has changed since the translation was recorded. */
    OUTDATED,
    /** The translation was made or edited after the last {@code i18n record}. */
    UNRECORDED
  }

  /**
   * A text and its translation.
   *
   * @param unit the owner of the text: the id of a code, the name of a pair or the key of a message
   * @param key the name of the text in the catalog: {@code 301.description}
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
     * The field of the unit that holds the text, such as {@code description}: for a point, the list
     * of points; for a fact, the object of facts.
     */
    public String field() {
      String field = key.equals(unit) ? "" : key.substring(unit.length() + 1);
      return item().isPresent()
          ? TranslationLoader.POINTS
          : fact().isPresent() ? TranslationLoader.FACTS : field;
    }

    /** The id of the text's fact; empty if the text is not the value of a fact. */
    public Optional<String> fact() {
      String start = unit + "." + TranslationLoader.FACTS + ".";
      return key.startsWith(start) && !unit.equals(TranslationLoader.CLASSES)
          ? Optional.of(key.substring(start.length()))
          : Optional.empty();
    }

    /** The index of a point in its list, counted from 0; empty if the text is no point. */
    public Optional<Integer> item() {
      String start = unit + "." + TranslationLoader.POINTS + ".";
      return key.startsWith(start)
          ? Optional.of(Integer.parseInt(key.substring(start.length())) - 1)
          : Optional.empty();
    }

    /** The state of the translation, by comparing the two texts with their recorded hashes. */
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

    /**
     * Whether {@link #state} is {@link State#OUTDATED}. The method compares the hash of the
     * original first, because most originals are unchanged and need only this one hash.
     */
    private boolean isOutdated() {
      return stamp.isPresent()
          && stamp.get().isOfOther(original.value())
          && state() == State.OUTDATED;
    }

    /** Whether the translation equals the original. */
    public boolean isCopy() {
      return translation.filter(t -> t.value().equals(original.value())).isPresent();
    }
  }

  /** This catalog, followed by the texts that only another catalog has. */
  public Catalog withEntriesOf(Catalog other) {
    Map<String, Entry> all = new LinkedHashMap<>();
    entries.forEach(entry -> all.put(entry.key(), entry));
    other.entries.forEach(entry -> all.putIfAbsent(entry.key(), entry));
    return new Catalog(language, name, file, List.copyOf(all.values()));
  }

  /** Whether the texts are the messages of a bundle. */
  public boolean isMessages() {
    return name.equals(MESSAGES);
  }

  /** Whether at least one translation is recorded. */
  public boolean hasStamps() {
    return entries.stream().anyMatch(entry -> entry.stamp().isPresent());
  }

  /** Whether a text is prose about a code or a pair, and not a message or a name. */
  public boolean isProse(Entry entry) {
    return !isMessages() && !entry.unit().startsWith("_") && !entry.field().equals("name");
  }

  /** The path, from the project folder, of the file with the records of the translations. */
  public String stampFile() {
    return "i18n/" + language + "/" + name + STAMPS;
  }

  /** The units with at least one outdated text. */
  Set<String> outdated() {
    return entries.stream().filter(Entry::isOutdated).map(Entry::unit).collect(Collectors.toSet());
  }

  /** Whether the file name of a family with this id is already used for other data. */
  public static boolean isReserved(String id) {
    return id.equals(MESSAGES) || ofStamps(id + ".json").isPresent();
  }

  /** The name of the catalog whose records a file holds; empty if the file holds no records. */
  static Optional<String> ofStamps(String file) {
    return file.endsWith(STAMPS)
        ? Optional.of(file.substring(0, file.length() - STAMPS.length()))
        : Optional.empty();
  }
}
