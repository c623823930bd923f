package dev.codevs.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses a file into a {@link Json} tree, strictly: RFC 8259 and nothing more, no duplicate keys,
 * nothing behind the value. Jackson reads the tokens; the tree is ours because Jackson's keeps no
 * places.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 16;
  private static final int MAX_STRING = 20_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .build())
          .build();

  private final Source source;
  private final Problems problems;

  private JsonReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The object that a file holds; empty, and a problem, where it does not hold one. */
  static Optional<Json.Obj> readObject(Source source, Problems problems) {
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
      parser.nextToken();
      Json value = value(parser);
      if (parser.nextToken() != null) {
        problems.add(
            source.error(offset(parser), "text after the end of the JSON value; remove it"));
        return Optional.empty();
      }
      return Optional.of(value);
    } catch (StreamConstraintsException tooMuch) {
      problems.add(source.error(errorOffset(tooMuch), limit(tooMuch)));
    } catch (JsonProcessingException broken) {
      problems.add(source.error(errorOffset(broken), "bad JSON: " + JacksonMessage.of(broken)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.empty();
  }

  private Json value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    int at = offset(parser);
    return switch (token) {
      case START_OBJECT -> object(parser, at);
      case START_ARRAY -> array(parser, at);
      case VALUE_STRING -> new Json.Str(source, at, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> literal(parser, at, Json.Literal.Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> literal(parser, at, Json.Literal.Kind.BOOLEAN);
      case VALUE_NULL -> literal(parser, at, Json.Literal.Kind.NULL);
      default -> throw new IllegalStateException("no JSON value begins with " + token);
    };
  }

  private Json literal(JsonParser parser, int at, Json.Literal.Kind kind) throws IOException {
    return new Json.Literal(source, at, kind, parser.getText());
  }

  private Json object(JsonParser parser, int at) throws IOException {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyAt = offset(parser);
      parser.nextToken();
      Json.Member before = members.putIfAbsent(key, new Json.Member(keyAt, value(parser)));
      if (before != null) {
        int line = source.error(before.keyOffset(), "").line();
        problems.add(
            source.error(
                keyAt, "the key \"" + key + "\" is already given at line " + line + "; keep one"));
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
    long at = broken.getLocation() == null ? 0 : broken.getLocation().getCharOffset();
    return at < 0 ? 0 : (int) Math.min(at, source.text().length());
  }

  private static String limit(StreamConstraintsException tooMuch) {
    return tooMuch.getOriginalMessage().contains("nesting")
        ? "nested deeper than " + MAX_DEPTH + " levels; flatten it"
        : "a text longer than " + MAX_STRING + " characters; shorten it";
  }
}
