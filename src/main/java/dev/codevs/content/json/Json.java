package dev.codevs.content.json;

import dev.codevs.model.Limits;
import dev.codevs.model.Problem;
import java.util.List;
import java.util.Map;

/** A JSON value with its place in its file. */
public sealed interface Json {

  /** The file that holds the value. */
  Source source();

  /** The index of the value's first UTF-16 unit in the file's text, counted from 0. */
  int offset();

  /** A description of the value in the words of a message: {@code the number 1003}. */
  String described();

  /** An error at this value. */
  default Problem error(String message) {
    return source().error(offset(), message);
  }

  /** An object; its members are in the order of the file, each with the place of its key. */
  record Obj(Source source, int offset, Map<String, Member> members) implements Json {
    @Override
    public String described() {
      return "an object";
    }
  }

  /** A member of an object. */
  record Member(int keyOffset, Json value) {}

  /** An array. */
  record Arr(Source source, int offset, List<Json> items) implements Json {
    @Override
    public String described() {
      return "an array";
    }
  }

  /** A string, decoded. */
  record Str(Source source, int offset, String value) implements Json {
    @Override
    public String described() {
      return value.isEmpty() ? "an empty text" : "the text \"" + shortened() + "\"";
    }

    /**
     * An error at a character of the string; the index counts UTF-16 units of the decoded string
     * from 0.
     */
    public Problem errorAt(int index, String message) {
      return source.error(offsetOf(index), message);
    }

    /**
     * A warning at a character of the string; the index counts UTF-16 units of the decoded string
     * from 0.
     */
    public Problem warningAt(int index, String message) {
      return source.warning(offsetOf(index), message);
    }

    /**
     * The offset in the file of a character of the decoded string. The two differ because an escape
     * is longer than its character.
     */
    private int offsetOf(int index) {
      String text = source.text();
      int at = offset + 1;
      for (int decoded = 0; decoded < index; decoded++) {
        at += text.charAt(at) != '\\' ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2;
      }
      return at;
    }

    private String shortened() {
      return value.length() <= Limits.QUOTE_LENGTH
          ? value
          : value.substring(0, Limits.QUOTE_LENGTH) + "…";
    }
  }

  /** A number, a boolean or null, as it is written. */
  record Literal(Source source, int offset, Kind kind, String written) implements Json {

    /** The kind of a literal. */
    enum Kind {
      NUMBER,
      BOOLEAN,
      NULL
    }

    @Override
    public String described() {
      return switch (kind) {
        case NUMBER -> "the number " + written;
        case BOOLEAN, NULL -> written;
      };
    }
  }
}
