package dev.codevs.render.comparison;

import dev.codevs.bytes.HashedBytes;
import dev.codevs.render.template.Slots;

/** The rendered values of one code's slots in one language, ready to be copied into pages. */
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

  /** The number of slots of a code. */
  int size() {
    return values.length;
  }

  /** The value of a slot. */
  HashedBytes value(int slot) {
    return values[slot];
  }

  /** The facts, references and equivalents of the code as numbers. */
  CodeNumbers numbers() {
    return numbers;
  }
}
