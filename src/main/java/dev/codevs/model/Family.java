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
 * @param id the folder: its place in every URL
 * @param label what stands before a code: "WebSocket"
 * @param category what its codes are called: "WebSocket Close Codes"
 * @param summary one paragraph about the family
 * @param standard where the family is defined
 * @param classes the groups of its codes, in order; empty where it has none
 * @param codes its codes, in order
 * @param notes the hand-written answers, by pair, in the order of their files: those of its own
 *     pairs, and of pairs across families whose other family comes later
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

  /** The family without the prose of its codes and without what some of its notes say. */
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

  /** Whether it is too large for one page: then each of its classes has a page of its own. */
  public boolean isLarge() {
    return codes.size() > Limits.CODES_ON_A_PAGE;
  }

  /** The classes that have a page of their own. */
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
