package dev.codevs.model.text;

import java.util.List;
import java.util.Optional;

/**
 * A hand-written answer to "what is the difference?" for a pair that people ask about.
 *
 * @param inShort a paragraph that states the difference and says which code to use
 * @param points paragraphs, each about one thing that is the same or differs
 */
public record PairNote(Text inShort, List<Text> points, Optional<Example> example) {

  /** An empty answer. */
  public static final PairNote NONE = new PairNote(Text.NONE, List.of(), Optional.empty());

  /**
   * An example: a short exchange on the wire, or a snippet.
   *
   * @param caption a description of the example, in the language of the answer
   * @param text the lines of the example, which are the same in every language
   */
  public record Example(Optional<Text> caption, String text) {}
}
