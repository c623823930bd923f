package dev.codevs.language;

/** Characters that nobody sees: those that turn the direction of a text, and those of no width. */
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
   * Whether a text has, at a place, a character without width that no language spells its words
   * with: a space, a word joiner, a byte order mark, a soft hyphen, or a joiner out of place.
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
   * Whether a joiner follows a letter of a script that spells with joiners, as Persian does, or a
   * sign that belongs to such a letter, as the virama of the scripts of India does (RFC 5892, A.1
   * and A.2). Latin does not spell with joiners.
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
