package dev.codevs.model;

/** Names a pair by the ids of its codes, the family's earlier one first. */
public record PairId(String a, String b) {

  /** What stands between two ids in an address; no id may contain it. */
  public static final String SEPARATOR = "-vs-";

  /** The pair's name in addresses and in translations: {@code 1003-vs-1012}. */
  @Override
  public String toString() {
    return a + SEPARATOR + b;
  }
}
