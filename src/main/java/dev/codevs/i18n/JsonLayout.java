package dev.codevs.i18n;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A writer of JSON in the layout of this repository, which has an indent of two spaces and one line
 * for each value. The writer keeps the line number of each text. Jackson reads the JSON and writes
 * the single values, but Jackson's printers do not report line numbers.
 */
final class JsonLayout {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final StringBuilder out = new StringBuilder();
  private final Map<Integer, String> keyOfLine = new HashMap<>();
  private int line = 1;

  /** Reads an object; its members keep their order. */
  @SuppressWarnings("unchecked") // An object is a map of texts to values.
  static Map<String, Object> read(String json) {
    try {
      return MAPPER.readValue(json, Map.class);
    } catch (JsonProcessingException loadedBefore) {
      throw new UncheckedIOException(loadedBefore);
    }
  }

  /** The text of a file. */
  String write(Map<String, Object> object) {
    write("", object, "");
    return out.append('\n').toString();
  }

  /** The key of the text in each line: {@code 301.sameAndDifferent.2}. */
  Map<Integer, String> keyOfLine() {
    return keyOfLine;
  }

  private void write(String key, Object value, String indent) {
    if (value instanceof Map<?, ?> object && !object.isEmpty()) {
      Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator();
      out.append('{');
      while (members.hasNext()) {
        Map.Entry<?, ?> member = members.next();
        String name = String.valueOf(member.getKey());
        newLine(indent + "  ");
        out.append(literal(name)).append(": ");
        write(key.isEmpty() ? name : key + "." + name, member.getValue(), indent + "  ");
        out.append(members.hasNext() ? "," : "");
      }
      newLine(indent);
      out.append('}');
    } else if (value instanceof List<?> array && !array.isEmpty()) {
      out.append('[');
      for (int i = 0; i < array.size(); i++) {
        newLine(indent + "  ");
        write(key + "." + (i + 1), array.get(i), indent + "  ");
        out.append(i + 1 < array.size() ? "," : "");
      }
      newLine(indent);
      out.append(']');
    } else {
      keyOfLine.put(line, key);
      out.append(literal(value));
    }
  }

  private void newLine(String indent) {
    out.append('\n').append(indent);
    line++;
  }

  private static String literal(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
