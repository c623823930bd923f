package dev.codevs.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param notes the hand-written answers, by pair, in order
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
    Map<PairId, PairNote> notes) {

  /** The code with an id. */
  public Optional<Code> code(String id) {
    return codes.stream().filter(code -> code.id().equals(id)).findFirst();
  }

  /**
   * Whether nothing but their texts tells two codes apart: both state facts, none of them differs,
   * and nobody has written a note about the two.
   *
   * @param a the family's earlier code
   */
  public boolean isThin(Code a, Code b) {
    return !a.facts().isEmpty()
        && !b.facts().isEmpty()
        && !a.differsFrom(b)
        && !notes.containsKey(new PairId(a.id(), b.id()));
  }
}
