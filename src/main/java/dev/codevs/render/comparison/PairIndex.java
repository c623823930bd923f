package dev.codevs.render.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A pair by the places of its codes in the family, the earlier one first: what finds a pair without
 * a search.
 */
public record PairIndex(int a, int b) {

  /** Two codes in the family's order. */
  static PairIndex ordered(int one, int other) {
    return new PairIndex(Math.min(one, other), Math.max(one, other));
  }

  // Asked for on every page; what a record gets by itself is slow to warm up.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PairIndex pair && a == pair.a && b == pair.b;
  }

  @Override
  public int hashCode() {
    return 31 * a + b;
  }
}
