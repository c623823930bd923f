package dev.codevs.content;

import dev.codevs.model.Code;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of the codes of a family: numbers, decimal or {@code 0x…}, by value; everything else by
 * its runs of digits and letters, so that {@code X.7.2} comes before {@code X.7.10}.
 */
final class CodeOrder implements Comparator<Code> {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
  private static final Pattern HEX = Pattern.compile("0[xX]([0-9A-Fa-f]{1,15})");
  private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

  /** By code: each is compared many times, and looked at once. */
  private final Map<String, Optional<Long>> numbers = new HashMap<>();

  @Override
  public int compare(Code a, Code b) {
    Optional<Long> first = numbers.computeIfAbsent(a.code(), CodeOrder::number);
    Optional<Long> second = numbers.computeIfAbsent(b.code(), CodeOrder::number);
    int order =
        first.isPresent() && second.isPresent()
            ? Long.compare(first.get(), second.get())
            : byRuns(a.code(), b.code());
    return order != 0 ? order : a.id().compareTo(b.id());
  }

  private static Optional<Long> number(String code) {
    Matcher hex = HEX.matcher(code);
    if (hex.matches()) {
      return Optional.of(Long.parseLong(hex.group(1), 16));
    }
    return NUMBER.matcher(code).matches() ? Optional.of(Long.parseLong(code)) : Optional.empty();
  }

  private static int byRuns(String a, String b) {
    Matcher runsA = RUN.matcher(a);
    Matcher runsB = RUN.matcher(b);
    while (runsA.find()) {
      if (!runsB.find()) {
        return 1;
      }
      int order = compareRuns(runsA.group(), runsB.group());
      if (order != 0) {
        return order;
      }
    }
    return runsB.find() ? -1 : 0;
  }

  private static int compareRuns(String a, String b) {
    Optional<Long> first = number(a);
    Optional<Long> second = number(b);
    return first.isPresent() && second.isPresent()
        ? Long.compare(first.get(), second.get())
        : a.compareTo(b);
  }
}
