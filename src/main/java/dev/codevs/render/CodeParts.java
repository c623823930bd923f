package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.Fact;
import dev.codevs.model.GrowingBytes;

/** What pages say about one code in one language: the values of its slots, ready to be copied. */
final class CodeParts {
  private final Code code;
  private final byte[][] values;
  private final int facts;

  /**
   * @param values in the order of {@link Slots}
   */
  CodeParts(Code code, byte[][] values) {
    this.code = code;
    this.values = values;
    this.facts = FactNumbers.of(code);
  }

  Code code() {
    return code;
  }

  /** How many slots a code has. */
  int size() {
    return values.length;
  }

  /** Appends the value of a slot. */
  void append(int slot, GrowingBytes page) {
    page.append(values[slot]);
  }

  /** Its facts as {@link FactNumbers}. */
  int facts() {
    return facts;
  }

  /** The number of the value of a fact; 0 where the code states none. */
  int fact(Fact fact) {
    return FactNumbers.get(facts, fact);
  }
}
