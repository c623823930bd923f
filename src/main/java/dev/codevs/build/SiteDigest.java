package dev.codevs.build;

import dev.codevs.bytes.Bytes;
import dev.codevs.bytes.Hash;
import dev.codevs.bytes.Hasher;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hashes a record with all values inside it. Each record is asked for its components, so that a new
 * component of the model is hashed without a change here.
 *
 * <p>The record is written as text, and the text is hashed. A text is written with its length, a
 * list with its size, a record with its class, so that no two values are written alike. The
 * elements of a set and the entries of a map are sorted by the text of the element or of the key:
 * two runs of Java may iterate over them in two orders.
 *
 * <p>Components are read from their fields. To call an accessor by reflection, Java 17 makes a
 * class for each accessor at its 16th call, which takes more time than all hashes of a small site.
 */
final class SiteDigest {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private final StringBuilder written = new StringBuilder();

  private SiteDigest() {}

  /**
   * Adds a record to a hash.
   *
   * @throws IllegalArgumentException if a component is of a kind that cannot be written; the
   *     message names the component
   */
  static void append(Record value, Hasher hash) {
    hash.append(written(value, value.getClass().getName()));
  }

  private static String written(Object value, String place) {
    SiteDigest own = new SiteDigest();
    own.add(value, place);
    return own.written.toString();
  }

  /**
   * Adds a value.
   *
   * @param place the name, for messages, of the component that holds the value
   */
  private void add(Object value, String place) {
    if (value instanceof String text) {
      addText(text);
    } else if (value instanceof Record record) {
      addRecord(record);
    } else if (value instanceof Optional<?> one) {
      written.append(one.isPresent() ? '+' : '-');
      one.ifPresent(inner -> add(inner, place));
    } else if (value instanceof List<?> list) {
      written.append(list.size()).append('[');
      list.forEach(item -> add(item, place));
    } else if (value instanceof Set<?> set) {
      addSet(set, place);
    } else if (value instanceof Map<?, ?> map) {
      addMap(map, place);
    } else {
      addText(single(value, place));
    }
  }

  /** The text of a value that contains no other values. */
  private static String single(Object value, String place) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
      return value.toString();
    } else if (value instanceof Bytes bytes) {
      return bytes.array().length + "#" + Long.toHexString(Hash.of(bytes.array()));
    }
    throw new IllegalArgumentException(
        place
            + " holds "
            + (value == null ? "null" : "a value of " + value.getClass().getName())
            + ", which has no written form; use a record, a list, a set, a map, an Optional, an"
            + " enum, a text, a flag, a whole number or Bytes");
  }

  private void addText(String text) {
    written.append(text.length()).append(':').append(text);
  }

  private void addRecord(Record record) {
    Shape shape = SHAPES.get(record.getClass());
    written.append(shape.name()).append('(');
    for (Component component : shape.components()) {
      add(component.of(record), component.place());
    }
  }

  private void addSet(Set<?> set, String place) {
    Set<String> sorted = new TreeSet<>();
    set.forEach(element -> sorted.add(written(element, place)));
    written.append(sorted.size()).append('<');
    sorted.forEach(written::append);
  }

  private void addMap(Map<?, ?> map, String place) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(written(key, place), value));
    written.append(sorted.size()).append('{');
    sorted.forEach(
        (key, value) -> {
          written.append(key);
          add(value, place);
        });
  }

  /** The name and the components of a record class. */
  private record Shape(String name, List<Component> components) {

    static Shape of(Class<?> type) {
      List<Component> components = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        components.add(Component.of(type, component.getName()));
      }
      return new Shape(type.getName(), components);
    }
  }

  /**
   * A component of a record class.
   *
   * @param place the name of the component in messages
   */
  private record Component(String place, Field field) {

    static Component of(Class<?> type, String name) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return new Component(type.getName() + "." + name, field);
      } catch (NoSuchFieldException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    Object of(Record record) {
      try {
        return field.get(record);
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
