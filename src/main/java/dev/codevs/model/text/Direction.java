package dev.codevs.model.text;

/** The direction a language is written in, as HTML's {@code dir} attribute spells it. */
public enum Direction {
  LTR("ltr"),
  RTL("rtl");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /** The value of the {@code dir} attribute. */
  public String attribute() {
    return attribute;
  }

  /**
   * The direction of a text by its first strong character, rule P2 and P3 of the Unicode
   * Bidirectional Algorithm (UAX #9); left to right where there is none.
   */
  public static Direction of(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(d -> isLeft(d) || isRight(d))
        .mapToObj(d -> isLeft(d) ? LTR : RTL)
        .findFirst()
        .orElse(LTR);
  }

  private static boolean isLeft(int directionality) {
    return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRight(int directionality) {
    return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
