package dev.codevs.render.minify;

/** What a slot of a stencil may be filled with. */
public enum SlotKind {
  /** The id of a code: letters, digits, dots and hyphens. */
  WORD,

  /** Text with inline elements, each of which is closed. */
  PHRASE,

  /** Elements {@code li}; the end tag of the last one is left to the template that has the slot. */
  LIST_ITEMS,

  /** Elements {@code tr}; the end tag of the last one is left to the template that has the slot. */
  TABLE_ROWS,

  /** Whatever a template printed. */
  ANYTHING;

  /** Tells the kinds of the slots in a text. */
  public interface Kinds {

    /** The character that begins each slot; one more character follows, the slot's own. */
    char mark();

    /** The kind of the slot that has a character. */
    SlotKind of(char slot);
  }
}
