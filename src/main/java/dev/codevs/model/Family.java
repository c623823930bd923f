package dev.codevs.model;

import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Reference;
import dev.codevs.model.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A family of codes that are compared with each other.
 *
 * @param id the name of the family's folder, also in every URL
 * @param label the words before a code: "WebSocket"
 * @param category the name for all codes of the family: "WebSocket Close Codes"
 * @param summary one paragraph about the family
 * @param standard the specification that defines the family
 * @param classes the groups of the family's codes, in order; may be empty
 * @param codes the family's codes, in order
 * @param notes the hand-written answers by pair, in the order of their files: the answers about
 *     pairs inside this family, and about pairs across families whose second code is of a later
 *     family
 */
public record Family(
    String id,
    String label,
    String category,
    Optional<Text> summary,
    Optional<Reference> standard,
    Pairing pairing,
    List<CodeClass> classes,
    List<Code> codes,
    Map<Pair, PairNote> notes) {

  /**
   * A copy of the family without the prose of its codes.
   *
   * @param notesOf the pairs whose answers are emptied; their keys stay in {@link #notes}
   */
  Family without(Set<Pair> notesOf) {
    Map<Pair, PairNote> others = new LinkedHashMap<>(notes);
    others.replaceAll((pair, note) -> notesOf.contains(pair) ? PairNote.NONE : note);
    return new Family(
        id,
        label,
        category,
        summary,
        standard,
        pairing,
        classes,
        codes.stream().map(Code::bare).toList(),
        others);
  }

  /**
   * Whether the family has too many codes for one page ({@link Limits#CODES_ON_A_PAGE}). If so,
   * each of the family's classes has a page of its own.
   */
  public boolean isLarge() {
    return codes.size() > Limits.CODES_ON_A_PAGE;
  }

  /** The classes that have a page of their own: in a large family, each class that has codes. */
  public List<CodeClass> classesWithPages() {
    return isLarge() ? classes.stream().filter(one -> !codes(one).isEmpty()).toList() : List.of();
  }

  /** The codes of a class. */
  public List<Code> codes(CodeClass one) {
    Optional<String> id = Optional.of(one.id());
    return codes.stream().filter(code -> code.codeClass().equals(id)).toList();
  }

  /** The code with an id. */
  public Optional<Code> code(String id) {
    return codes.stream().filter(code -> code.id().equals(id)).findFirst();
  }
}
