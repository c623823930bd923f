package dev.codevs.model;

/** The rule of a family that decides which pairs of its codes have a page. */
public enum Pairing {
  /** Every two codes. */
  ALL("all"),
  /** Two codes of one class. */
  SAME_CLASS("same-class"),
  /** Two codes of which one names the other as related. */
  RELATED("related");

  private final String key;

  Pairing(String key) {
    this.key = key;
  }

  /** The word in {@code family.json}. */
  public String key() {
    return key;
  }

  /** Whether two codes of a family make a pair; their order does not matter. */
  public boolean pairs(Code a, Code b) {
    return a.compared()
        && b.compared()
        && switch (this) {
          case ALL -> true;
          case SAME_CLASS -> a.codeClass().equals(b.codeClass());
          case RELATED -> a.related().contains(b.id()) || b.related().contains(a.id());
        };
  }
}
