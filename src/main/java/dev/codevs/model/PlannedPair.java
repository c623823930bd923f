package dev.codevs.model;

/**
 * A pair that has a page, with what is known of it in every language. There is one object for each
 * pair of a plan, so that pairs are told apart by identity, which costs nothing.
 */
public final class PlannedPair {
  private final SiteCode a;
  private final SiteCode b;
  private final int place;
  private final boolean isAcross;
  private final boolean isThin;
  private final boolean isAnswered;

  /**
   * @param a the earlier code of the site
   * @param place the pair's place among the pairs of its family, or among those across families,
   *     counted from 0
   * @param isThin whether nothing but their texts tells the two codes apart, and nobody named the
   *     pair
   * @param isAnswered whether there is a hand-written answer
   */
  public PlannedPair(SiteCode a, SiteCode b, int place, boolean isThin, boolean isAnswered) {
    this.a = a;
    this.b = b;
    this.place = place;
    this.isAcross = !a.family().id().equals(b.family().id());
    this.isThin = isThin;
    this.isAnswered = isAnswered;
  }

  /** The earlier code of the site. */
  public SiteCode a() {
    return a;
  }

  /** The later code of the site. */
  public SiteCode b() {
    return b;
  }

  /** The pair's place among the pairs of its family, or among those across families. */
  public int place() {
    return place;
  }

  /** Whether nothing but their texts tells the two codes apart, and nobody named the pair. */
  public boolean isThin() {
    return isThin;
  }

  /** Whether there is a hand-written answer. */
  public boolean isAnswered() {
    return isAnswered;
  }

  /** Whether the two codes are of different families. */
  public boolean isAcross() {
    return isAcross;
  }

  /** Whether one of the two codes is of a family. */
  public boolean isOf(Family family) {
    return a.family().id().equals(family.id()) || b.family().id().equals(family.id());
  }

  /** What names the pair. */
  public Pair name() {
    return new Pair(a.ref(), b.ref());
  }
}
