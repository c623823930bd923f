package dev.codevs.model;

import org.jspecify.annotations.Nullable;

/** Names a pair by the ids of its codes, the family's earlier one first. */
public record PairId(String a, String b) {

  /** What stands between two ids in an address; no id may contain it. */
  public static final String SEPARATOR = "-vs-";

  // Every page asks whether its pair has a note; what a record gets by itself is slow to warm up.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PairId pair && a.equals(pair.a) && b.equals(pair.b);
  }

  @Override
  public int hashCode() {
    return 31 * a.hashCode() + b.hashCode();
  }

  /** The pair's name in addresses and in translations: {@code 1003-vs-1012}. */
  @Override
  public String toString() {
    return a + SEPARATOR + b;
  }
}
