package dev.codevs.model;

import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The prose of one family in one language other than the source language.
 *
 * @param codes by code id; a code that is not translated is missing
 * @param facts what codes state in texts, by code id, then by the id of the fact; a text that is
 *     not translated is missing
 * @param notes by pair; a note that is not translated is missing
 * @param classes the names of the family's classes, by class id
 * @param words how it speaks of the family itself
 * @param outdated the ids of the codes, and the names of the pairs, with a text whose original has
 *     changed since it was translated
 */
public record Translation(
    Map<String, Prose> codes,
    Map<String, Map<String, Text>> facts,
    Map<Pair, PairNote> notes,
    Map<String, String> classes,
    FamilyWords words,
    Set<String> outdated) {

  /** No translation at all. */
  public static final Translation NONE =
      new Translation(Map.of(), Map.of(), Map.of(), Map.of(), FamilyWords.NONE, Set.of());

  /** Which codes are translated, without a word of the language. */
  Translation bare() {
    Map<String, Prose> names = new LinkedHashMap<>(codes);
    names.replaceAll((id, prose) -> Prose.NONE);
    return new Translation(names, Map.of(), Map.of(), Map.of(), FamilyWords.NONE, Set.of());
  }
}
