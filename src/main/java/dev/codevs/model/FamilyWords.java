package dev.codevs.model;

import dev.codevs.model.text.Text;
import java.util.Optional;

/**
 * The words of one language for a family. Each of the three is used or, if it is missing, replaced
 * by the words of the source language independently of the other two.
 *
 * @param label the words before a code: "WebSocket"
 * @param category the name for all codes of the family: "WebSocket Close Codes"
 * @param summary one paragraph about the family
 */
public record FamilyWords(
    Optional<String> label, Optional<String> category, Optional<Text> summary) {

  /** No words at all. */
  public static final FamilyWords NONE =
      new FamilyWords(Optional.empty(), Optional.empty(), Optional.empty());
}
