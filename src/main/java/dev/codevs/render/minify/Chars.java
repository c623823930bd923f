package dev.codevs.render.minify;

/** Characters of a text as HTML and CSS see them. */
final class Chars {
  private Chars() {}

  /** Whether a character is ASCII white space (Infra Standard). */
  static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether some characters stand at a place, as small or capital letters. */
  static boolean areAt(char[] text, int at, String small) {
    if (at + small.length() > text.length) {
      return false;
    }
    for (int i = 0; i < small.length(); i++) {
      char c = text[at + i];
      if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != small.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where some characters, of which the first is not a letter, stand first, at a place or after it;
   * the text's length if nowhere.
   */
  static int find(char[] text, int from, String small) {
    char first = small.charAt(0);
    int at = from;
    while (at < text.length && (text[at] != first || !areAt(text, at, small))) {
      at++;
    }
    return at;
  }
}
