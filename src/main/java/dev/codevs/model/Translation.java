package dev.codevs.model;

import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The prose of one family in one language other than the source language.
 *
 * @param codes the texts of codes, by code id; a code that is not translated is missing
 * @param facts the texts that codes state for facts, by code id, then by the id of the fact; a text
 *     that is not translated is missing
 * @param notes the answers by pair; an answer that is not translated is missing
 * @param classes the names of the family's classes, by class id
 * @param words the words of the language for the family itself
 * @param outdated the ids of codes and the names of pairs that are outdated: the original of at
 *     least one of their texts has changed since that text was translated
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

  /** A copy that says only which codes are translated: their ids with empty texts. */
  Translation bare() {
    Map<String, Prose> names = new LinkedHashMap<>(codes);
    names.replaceAll((id, prose) -> Prose.NONE);
    return new Translation(names, Map.of(), Map.of(), Map.of(), FamilyWords.NONE, Set.of());
  }
}
