package dev.codevs.plan;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import java.util.BitSet;
import java.util.List;

/** The pairs of a family, found once for all languages. */
final class Pairs {
  private final int codes;
  private final BitSet paired = new BitSet();
  private final BitSet thin = new BitSet();

  private Pairs(int codes) {
    this.codes = codes;
  }

  static Pairs of(Family family) {
    List<Code> codes = family.codes();
    Pairs pairs = new Pairs(codes.size());
    for (int a = 0; a < codes.size(); a++) {
      for (int b = a + 1; b < codes.size(); b++) {
        if (family.pairing().pairs(codes.get(a), codes.get(b))) {
          pairs.paired.set(pairs.number(a, b));
          pairs.thin.set(pairs.number(a, b), family.isThin(codes.get(a), codes.get(b)));
        }
      }
    }
    return pairs;
  }

  private int number(int a, int b) {
    return a * codes + b;
  }

  /** Whether two codes, by their places, have a page. */
  boolean has(int a, int b) {
    return paired.get(number(a, b));
  }

  /** Whether there is little to say about two codes. */
  boolean isThin(int a, int b) {
    return thin.get(number(a, b));
  }
}
