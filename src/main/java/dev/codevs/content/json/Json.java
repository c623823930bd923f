package dev.codevs.content.json;

import dev.codevs.model.Limits;
import dev.codevs.model.Problem;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
public sealed interface Json {

  /** The file it stands in. */
  Source source();

  /** Its first character in the file, counted from 0. */
  int offset();

  /** What it is, in the words of a message: {@code the number 1003}. */
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

    /** An error at one of its characters, counted in the decoded string. */
    public Problem errorAt(int index, String message) {
      return source.error(offsetOf(index), message);
    }

    /** A warning at one of its characters, counted in the decoded string. */
    public Problem warningAt(int index, String message) {
      return source.warning(offsetOf(index), message);
    }

    /** Where a character of the decoded string stands in the file: escapes are longer there. */
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

    /** What a literal is. */
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
