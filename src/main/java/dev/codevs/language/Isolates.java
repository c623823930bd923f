package dev.codevs.language;

import dev.codevs.model.text.Direction;

/**
 * Unicode's directional isolates (UAX #9, section 2.4): characters that keep a text and the text
 * around it from changing each other's order. codevs uses isolates in places that cannot have an
 * HTML element, such as a title.
 */
public final class Isolates {
  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char RIGHT_TO_LEFT = '\u2067';
  private static final char FIRST_STRONG = '\u2068';
  private static final char END = '\u2069';

  private Isolates() {}

  /** Isolates a text; the first strong character of the text decides the direction. */
  public static String isolate(String text) {
    return FIRST_STRONG + text + END;
  }

  /** Isolates a text of a known direction. */
  public static String isolate(String text, Direction direction) {
    return (direction == Direction.RTL ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + text + END;
  }

  /**
   * Joins two isolates into one if only a space separates them, so that {@code HTTP 404} is read as
   * one phrase.
   */
  public static String joined(String text) {
    return text.replace(END + " " + FIRST_STRONG, " ");
  }
}
