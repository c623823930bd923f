package dev.codevs.render.minify;

/** White space of JSON that stands between its tokens (RFC 8259, section 2). */
final class JsonSpace {
  private JsonSpace() {}

  /** Writes some JSON without it, or as it is if a string has no end. */
  static void writeWithout(char[] text, int from, int to, Output out) {
    int before = out.length();
    boolean inString = false;
    int kept = from;
    for (int at = from; at < to; at++) {
      char c = text[at];
      if (c == '"') {
        inString = !inString;
      } else if (c == '\\') {
        at++;
      } else if (c <= ' ' && !inString) {
        out.write(text, kept, at);
        kept = at + 1;
      }
    }
    if (inString) {
      out.cut(before);
      kept = from;
    }
    out.write(text, kept, to);
  }
}
