package dev.codevs.content;

import dev.codevs.model.Code;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of the codes of a family. The order cuts each code into parts: a number, decimal or
 * {@code 0x…}, is one part; every other code is cut into runs of digits and runs of other
 * characters. Then it compares two codes part by part, and two numbers by value, so that {@code
 * X.7.2} comes before {@code X.7.10}. If all parts are the same, the ids decide.
 */
final class CodeOrder implements Comparator<Code> {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");
  private static final Pattern HEX = Pattern.compile("0[xX]([0-9A-Fa-f]+)");
  private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

  /**
   * The parts by code. Sorting compares each code many times; this map lets it cut each code once.
   */
  private final Map<String, List<Part>> parts = new HashMap<>();

  /** A part of a code; a run of digits has a value. */
  private record Part(String text, Optional<BigInteger> value) implements Comparable<Part> {

    @Override
    public int compareTo(Part other) {
      return value.isPresent() && other.value.isPresent()
          ? value.get().compareTo(other.value.get())
          : text.compareTo(other.text);
    }
  }

  @Override
  public int compare(Code a, Code b) {
    int order = compare(a.code(), b.code());
    return order != 0 ? order : a.id().compareTo(b.id());
  }

  /** The order of two codes as they are written; 0 if only their ids tell them apart. */
  int compare(String a, String b) {
    List<Part> first = parts.computeIfAbsent(a, CodeOrder::cut);
    List<Part> second = parts.computeIfAbsent(b, CodeOrder::cut);
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      int order = first.get(i).compareTo(second.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.size(), second.size());
  }

  private static List<Part> cut(String code) {
    Matcher hex = HEX.matcher(code);
    if (hex.matches()) {
      return List.of(new Part(code, Optional.of(new BigInteger(hex.group(1), 16))));
    }
    if (NUMBER.matcher(code).matches()) {
      return List.of(part(code));
    }
    List<Part> parts = new ArrayList<>();
    for (Matcher run = RUN.matcher(code); run.find(); ) {
      parts.add(part(run.group()));
    }
    return parts;
  }

  private static Part part(String run) {
    Optional<String> number = Optional.of(run).filter(text -> NUMBER.matcher(text).matches());
    return new Part(run, number.map(BigInteger::new));
  }
}
