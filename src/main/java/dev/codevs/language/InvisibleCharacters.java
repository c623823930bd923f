package dev.codevs.language;

/**
 * Tests for invisible characters: bidi controls, which change the direction of a text, and
 * characters without width.
 */
public final class InvisibleCharacters {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private InvisibleCharacters() {}

  /** Whether a character has the property Bidi_Control (UAX #9, section 2). */
  public static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  /**
   * Whether a character of a text has no width and is not part of a word's spelling: a zero-width
   * space, a word joiner, a byte order mark, a soft hyphen, or a joiner after a letter that takes
   * none. The index counts UTF-16 units.
   */
  public static boolean isZeroWidth(String text, int index) {
    int c = text.codePointAt(index);
    return c == 0x200B
        || c == 0x2060
        || c == 0xFEFF
        || c == 0x00AD
        || ((c == NON_JOINER || c == JOINER) && !joinsLetters(text, index));
  }

  /**
   * Whether a joiner follows a letter of a script that uses joiners, such as Arabic script in
   * Persian, or a mark on such a letter, such as the virama of the scripts of India (RFC 5892,
   * appendices A.1 and A.2). The Latin script does not use joiners.
   */
  private static boolean joinsLetters(String text, int index) {
    if (index == 0) {
      return false;
    }
    int before = text.codePointBefore(index);
    Character.UnicodeScript script = Character.UnicodeScript.of(before);
    return switch (Character.getType(before)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
          script != Character.UnicodeScript.INHERITED;
      default -> Character.isLetter(before) && script != Character.UnicodeScript.LATIN;
    };
  }
}
