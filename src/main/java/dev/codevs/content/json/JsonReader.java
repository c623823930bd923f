package dev.codevs.content.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.codevs.model.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parses a file into a {@link Json} tree. The parser is strict: it accepts only RFC 8259, no
 * duplicate keys, and nothing after the value. Jackson reads the tokens; the reader builds its own
 * tree, because Jackson's tree keeps no offsets.
 */
public final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.JSON_DEPTH)
                  .maxNumberLength(Limits.NUMBER_DIGITS)
                  // The reader checks these limits: the offset that Jackson reports depends on its
                  // buffers.
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final String AFTER_THE_END = "text after the end of the object; remove it";

  private final Source source;
  private final Problems problems;
  private boolean beyondLimits;

  private JsonReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * The object in a file; empty, with a problem, if the file does not hold exactly one JSON object.
   */
  public static Optional<Json.Obj> readObject(Source source, Problems problems) {
    Optional<Json> value = new JsonReader(source, problems).read();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof Json.Obj object) {
      return Optional.of(object);
    }
    problems.add(
        value
            .get()
            .error("the file holds " + value.get().described() + "; expected an object {…}"));
    return Optional.empty();
  }

  private Optional<Json> read() {
    if (source.text().isBlank()) {
      problems.add(source.error(0, "the file is empty; expected an object {…}"));
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return read(parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Optional<Json> read(JsonParser parser) throws IOException {
    Optional<Json> value = Optional.empty();
    try {
      parser.nextToken();
      value = Optional.of(value(parser));
      if (parser.nextToken() == null) {
        return beyondLimits ? Optional.empty() : value;
      }
      problems.add(source.error(offset(parser), AFTER_THE_END));
    } catch (StreamConstraintsException tooMuch) {
      int at = (int) parser.currentLocation().getCharOffset();
      problems.add(source.error(at, limit(tooMuch)));
    } catch (JsonProcessingException broken) {
      String what = value.isPresent() ? AFTER_THE_END : "bad JSON: " + JacksonMessage.of(broken);
      problems.add(source.error(errorOffset(broken), what));
    }
    return Optional.empty();
  }

  private Json value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    int at = offset(parser);
    return switch (token) {
      case START_OBJECT -> object(parser, at);
      case START_ARRAY -> array(parser, at);
      case VALUE_STRING -> string(parser.getText(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> literal(parser, at, Json.Literal.Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> literal(parser, at, Json.Literal.Kind.BOOLEAN);
      case VALUE_NULL -> literal(parser, at, Json.Literal.Kind.NULL);
      default -> throw new IllegalStateException("no JSON value begins with " + token);
    };
  }

  private Json string(String text, int at) {
    if (text.length() > Limits.TEXT_LENGTH) {
      refuse(at, "a text of more than " + Limits.TEXT_LENGTH + " characters; shorten it");
    }
    return new Json.Str(source, at, text);
  }

  /**
   * Reports a value beyond a limit; the reader goes on to the end of the file, and then rejects the
   * file.
   */
  private void refuse(int at, String message) {
    problems.add(source.error(at, message));
    beyondLimits = true;
  }

  private Json literal(JsonParser parser, int at, Json.Literal.Kind kind) throws IOException {
    return new Json.Literal(source, at, kind, parser.getText());
  }

  private Json object(JsonParser parser, int at) throws IOException {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    Set<String> repeated = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyAt = offset(parser);
      if (key.length() > Limits.KEY_LENGTH) {
        refuse(keyAt, "a key of more than " + Limits.KEY_LENGTH + " characters; correct the key");
      }
      parser.nextToken();
      Json.Member before = members.putIfAbsent(key, new Json.Member(keyAt, value(parser)));
      if (before != null && repeated.add(key)) {
        int line = source.lineOf(before.keyOffset());
        problems.add(
            source.error(
                keyAt, "the key \"" + key + "\" is already given in line " + line + "; keep one"));
      }
    }
    return new Json.Obj(source, at, members);
  }

  private Json array(JsonParser parser, int at) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Json.Arr(source, at, items);
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private int errorOffset(JsonProcessingException broken) {
    String text = source.text();
    if (broken instanceof JsonEOFException) {
      return text.stripTrailing().length();
    }
    long told = broken.getLocation() == null ? 0 : broken.getLocation().getCharOffset();
    int at = (int) Math.min(Math.max(told, 0), text.length());
    // Jackson points after a word without quotes; the loop goes back to the first letter of the
    // word.
    while (JacksonMessage.isAboutWord(broken) && at > 0 && isInWord(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static String limit(StreamConstraintsException tooMuch) {
    String said = tooMuch.getOriginalMessage();
    if (said.contains("nesting")) {
      return "arrays and objects are nested deeper than "
          + Limits.JSON_DEPTH
          + " levels; flatten them";
    }
    return "a number of more than " + Limits.NUMBER_DIGITS + " digits; no key takes one";
  }
}
