package dev.codevs.i18n;

import dev.codevs.content.LoadResult;
import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Catalog.State;
import dev.codevs.content.translation.Glossary;
import dev.codevs.content.translation.PlacedText;
import dev.codevs.model.Language;
import dev.codevs.model.Limits;
import dev.codevs.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The warnings about translations that a build accepts: outdated and unrecorded texts, copies of
 * the original, missing points, repeated placeholders, and breaches of typography and glossary.
 */
public final class Lint {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}");

  private final Catalog catalog;
  private final GlossaryRule glossary;
  private final TypographyCheck typography;
  private final List<Problem> found = new ArrayList<>();

  /** The translations that equal their originals, by their keys. */
  private final Map<String, PlacedText> copies = new LinkedHashMap<>();

  private Lint(Catalog catalog, Glossary glossary) {
    this.catalog = catalog;
    this.glossary = new GlossaryRule(catalog.language(), glossary);
    this.typography = new TypographyCheck(catalog.language());
  }

  /** Checks all translations of a project, and returns the warnings in no order. */
  public static List<Problem> check(LoadResult project) {
    List<Problem> found = new ArrayList<>();
    boolean keepsStamps = project.catalogs().stream().anyMatch(Catalog::hasStamps);
    for (Catalog catalog : project.catalogs()) {
      Glossary glossary = project.glossaries().getOrDefault(catalog.language(), Glossary.NONE);
      Lint lint = new Lint(catalog, glossary);
      catalog.entries().forEach(entry -> entry.translation().ifPresent(t -> lint.check(entry, t)));
      lint.checkCopies();
      lint.checkPoints();
      if (keepsStamps) {
        lint.checkRecorded();
      }
      found.addAll(lint.found);
    }
    return found;
  }

  private void check(Catalog.Entry entry, PlacedText translation) {
    if (entry.state() == State.MISSING) {
      copies.put(entry.key(), translation);
      return;
    }
    if (catalog.isProse(entry)) {
      found.addAll(glossary.check(entry.original(), translation));
    } else if (catalog.isMessages()) {
      checkPlaceholders(entry.original().value(), translation);
    }
    found.addAll(typography.check(entry.original().value(), translation));
    if (entry.state() == State.OUTDATED) {
      found.add(
          translation.warning(
              "this translates an earlier original, which now is: "
                  + entry.original().value()
                  + " Mend the translation and run "
                  + record()
                  + " or, if it is right as it is, "
                  + confirm(entry.key())));
    }
  }

  /**
   * Reports the copies of originals. One warning replaces more than {@link Limits#COPIES_PER_FILE},
   * because each file of a new language is full of copies.
   */
  private void checkCopies() {
    if (copies.size() > Limits.COPIES_PER_FILE) {
      PlacedText first = copies.values().iterator().next();
      found.add(
          first.warning(
              "this and "
                  + (copies.size() - 1)
                  + " other texts of the file are their originals, word for word, and codevs i18n"
                  + " status counts them as missing; translate them or, if one is right as it"
                  + " is, run "
                  + confirm("KEY")));
      return;
    }
    copies.forEach(
        (key, text) ->
            found.add(
                text.warning(
                    "this is the original, word for word, and counts as not translated; translate"
                        + " it or, if it is right as it is, run "
                        + confirm(key))));
  }

  /**
   * Reports each untranslated point of a translated note, because the page does not show such a
   * point.
   */
  private void checkPoints() {
    Map<String, PlacedText> notes = new TreeMap<>();
    for (Catalog.Entry entry : catalog.entries()) {
      entry.translation().ifPresent(text -> notes.putIfAbsent(entry.unit(), text));
      PlacedText note = notes.get(entry.unit());
      if (entry.item().isPresent() && entry.translation().isEmpty() && note != null) {
        String message = "this note has no translation of: " + entry.original().value();
        found.add(note.warning(message + " Add it to \"" + entry.field() + "\""));
      }
    }
  }

  /**
   * Reports each placeholder that the translation has more often than the original. The loader
   * already reports missing placeholders.
   */
  private void checkPlaceholders(String original, PlacedText translation) {
    Map<String, Long> wanted = placeholders(original);
    placeholders(translation.value())
        .forEach(
            (name, count) -> {
              if (count > wanted.getOrDefault(name, count)) {
                found.add(
                    translation.warningAt(
                        translation.value().lastIndexOf(name),
                        name + " is used more often than in the original; use it once"));
              }
            });
  }

  /**
   * The number of uses of each placeholder. A placeholder of a plural is skipped, because each form
   * of the plural repeats it.
   */
  private static Map<String, Long> placeholders(String message) {
    return message.contains(", plural,")
        ? Map.of()
        : PLACEHOLDER
            .matcher(message)
            .results()
            .collect(
                Collectors.groupingBy(MatchResult::group, TreeMap::new, Collectors.counting()));
  }

  private void checkRecorded() {
    long unrecorded = catalog.entries().stream().filter(Lint::isNew).count();
    if (unrecorded > 0) {
      found.add(
          Problem.warningInFile(
              catalog.file(),
              "has new or edited texts, "
                  + unrecorded
                  + " of them; run "
                  + record()
                  + ", so that codevs can report a change of their originals"));
    }
  }

  /**
   * Whether a person has written a text since the last record. A copy of the original and the
   * language's own name do not count, because {@code i18n new} writes both.
   */
  private static boolean isNew(Catalog.Entry entry) {
    return entry.state() == State.UNRECORDED
        && !entry.isCopy()
        && !entry.key().equals(Language.NAME_KEY);
  }

  private String record() {
    return "codevs i18n record -l " + catalog.language() + " " + catalog.name();
  }

  private String confirm(String key) {
    return record() + " --confirm " + key;
  }
}
