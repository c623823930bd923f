package dev.codevs.render.template;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Collects what a template prints, up to a limit that only an endless loop reaches. */
final class LimitedWriter extends Writer {

  /** The most characters of one page. */
  static final int LIMIT = 16_000_000;

  private char[] text = new char[8_192];
  private int length;

  @Override
  public void write(char[] chars, int from, int count) throws IOException {
    grow(count);
    System.arraycopy(chars, from, text, length, count);
    length += count;
  }

  @Override
  public void write(String some, int from, int count) throws IOException {
    grow(count);
    some.getChars(from, from + count, text, length);
    length += count;
  }

  private void grow(int more) throws IOException {
    if (length + more > LIMIT) {
      throw new TooLong();
    }
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
    }
  }

  /** All that was printed. */
  char[] printed() {
    return Arrays.copyOf(text, length);
  }

  /** Begins again. */
  void clear() {
    length = 0;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The limit is reached. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
