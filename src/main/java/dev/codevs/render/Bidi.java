package dev.codevs.render;

import dev.codevs.model.Direction;

/** Unicode's directional isolates (UAX #9), for texts that no element can mark. */
final class Bidi {
  private static final char LRI = '\u2066';
  private static final char RLI = '\u2067';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';

  private Bidi() {}

  /** Isolates words whose own first letter decides their direction. */
  static String isolate(String words) {
    return FSI + words + PDI;
  }

  /** Isolates words of a known direction. */
  static String isolate(String words, Direction direction) {
    return (direction == Direction.RTL ? RLI : LRI) + words + PDI;
  }
}
