package dev.codevs.language;

import dev.codevs.model.text.Direction;
import java.text.Bidi;

/** Finds the direction of a text from its characters (Unicode Bidirectional Algorithm, UAX #9). */
public final class TextDirection {
  private TextDirection() {}

  /**
   * The direction of a text's first strong character (rules P2 and P3), or left to right if the
   * text has no strong character.
   */
  public static Direction of(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(type -> isLeft(type) || isRight(type))
        .mapToObj(type -> isLeft(type) ? Direction.LTR : Direction.RTL)
        .findFirst()
        .orElse(Direction.LTR);
  }

  private static boolean isLeft(int type) {
    return type == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRight(int type) {
    return type == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || type == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether a text may change the order of left-to-right text around it. */
  public static boolean mayReorder(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
