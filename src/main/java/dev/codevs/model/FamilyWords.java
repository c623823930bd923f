package dev.codevs.model;

import dev.codevs.model.text.Text;
import java.util.Optional;

/**
 * How a language speaks of a family; what it has no words for falls back alone.
 *
 * @param label what stands before a code: "WebSocket"
 * @param category what its codes are called: "WebSocket Close Codes"
 * @param summary one paragraph about the family
 */
public record FamilyWords(
    Optional<String> label, Optional<String> category, Optional<Text> summary) {

  /** No words at all. */
  public static final FamilyWords NONE =
      new FamilyWords(Optional.empty(), Optional.empty(), Optional.empty());
}
