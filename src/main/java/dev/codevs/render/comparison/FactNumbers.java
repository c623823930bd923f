package dev.codevs.render.comparison;

import dev.codevs.model.Code;
import dev.codevs.model.Fact;

/** The facts of a code in one number: four bits each, the place of its value, or 0. */
final class FactNumbers {
  private static final int BITS = 4;

  private FactNumbers() {}

  /** The place of a fact among all. */
  @SuppressWarnings("EnumOrdinal") // It is written nowhere.
  static int place(Fact fact) {
    return fact.ordinal();
  }

  static int of(Code code) {
    int all = 0;
    for (Fact fact : Fact.ALL) {
      String value = code.facts().get(fact);
      all |= (value == null ? 0 : fact.allowed().indexOf(value) + 1) << (place(fact) * BITS);
    }
    return all;
  }

  /** The number of a fact's value among those allowed, from 1; 0 where the code states none. */
  static int get(int all, Fact fact) {
    return (all >>> (place(fact) * BITS)) & ((1 << BITS) - 1);
  }

  /** The facts that two codes state alike: a bit for each, by its place. */
  static int alike(int a, int b) {
    int alike = 0;
    for (Fact fact : Fact.ALL) {
      if (get(a, fact) > 0 && get(a, fact) == get(b, fact)) {
        alike |= 1 << place(fact);
      }
    }
    return alike;
  }
}
