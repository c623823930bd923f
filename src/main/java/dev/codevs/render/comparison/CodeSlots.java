package dev.codevs.render.comparison;

import dev.codevs.bytes.HashedBytes;
import dev.codevs.render.template.Slots;

/** What pages say about one code in one language: the values of its slots, ready to be copied. */
final class CodeSlots {
  private final HashedBytes[] values;
  private final CodeNumbers numbers;

  /**
   * @param values in the order of {@link Slots}
   */
  CodeSlots(HashedBytes[] values, CodeNumbers numbers) {
    this.values = values;
    this.numbers = numbers;
  }

  /** How many slots a code has. */
  int size() {
    return values.length;
  }

  /** The value of a slot. */
  HashedBytes value(int slot) {
    return values[slot];
  }

  /** What its pairs compare. */
  CodeNumbers numbers() {
    return numbers;
  }
}
