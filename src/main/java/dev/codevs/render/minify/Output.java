package dev.codevs.render.minify;

import java.util.Arrays;

/** A text that grows. */
final class Output {
  private char[] written;
  private int length;

  Output(int expected) {
    this.written = new char[expected];
  }

  void write(char c) {
    grow(1);
    written[length++] = c;
  }

  void write(String some) {
    grow(some.length());
    some.getChars(0, some.length(), written, length);
    length += some.length();
  }

  /** Writes a part of a text. */
  void write(char[] text, int from, int to) {
    grow(to - from);
    System.arraycopy(text, from, written, length, to - from);
    length += to - from;
  }

  int length() {
    return length;
  }

  /** Takes back what was written after a length. */
  void cut(int shorter) {
    length = shorter;
  }

  boolean endsIn(char c) {
    return length > 0 && written[length - 1] == c;
  }

  /** Whether the last character may be text: all but white space and the end of a tag. */
  boolean mayEndInText() {
    char last = length == 0 ? 'x' : written[length - 1];
    return last != '>' && !Chars.isSpace(last);
  }

  private void grow(int more) {
    if (length + more > written.length) {
      written = Arrays.copyOf(written, Math.max(2 * written.length, length + more));
    }
  }

  @Override
  public String toString() {
    return new String(written, 0, length);
  }
}
