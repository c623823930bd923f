package dev.codevs.model.text;

import java.util.List;
import java.util.Optional;

/**
 * A hand-written answer to "what is the difference?" for a pair that people ask about.
 *
 * @param inShort states the difference and settles which to use
 * @param points what is the same and what differs, one point each
 */
public record PairNote(Text inShort, List<Text> points, Optional<Example> example) {

  /** A note that says nothing. */
  public static final PairNote NONE = new PairNote(Text.NONE, List.of(), Optional.empty());

  /**
   * A short exchange on the wire or a snippet.
   *
   * @param caption says what it shows, in the language of the note
   * @param text the lines as they are, the same in every language
   */
  public record Example(Optional<Text> caption, String text) {}
}
