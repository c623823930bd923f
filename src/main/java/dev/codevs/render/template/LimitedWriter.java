package dev.codevs.render.template;

import dev.codevs.model.Limits;
import java.io.IOException;
import java.io.Writer;

/**
 * Collects the output of a template, up to {@link Limits#TEMPLATE_OUTPUT} characters: only an
 * endless loop prints more.
 */
final class LimitedWriter extends Writer {

  private final StringBuilder text = new StringBuilder(8_192);

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    if (text.length() + length > Limits.TEMPLATE_OUTPUT) {
      throw new TooLong();
    }
    text.append(chars, from, length);
  }

  /** Deletes the output, for the next run. */
  void clear() {
    text.setLength(0);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }

  /** Thrown when the output exceeds the limit. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
