package dev.codevs.model;

/**
 * A pair that has a page, with the properties that are the same in every language. A plan has one
 * object for each pair, so that pairs are compared by identity, without reading their codes.
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
   * @param place the pair's index among the pairs of its family or, for a pair across families,
   *     among all pairs across families; counted from 0
   * @param isThin whether the two codes are of one family and differ in their texts only ({@link
   *     Code#isAlike}), and the pair has no hand-written answer
   * @param isAnswered whether the pair has a hand-written answer
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

  /**
   * The pair's index among the pairs of its family or, for a pair across families, among all pairs
   * across families; counted from 0.
   */
  public int place() {
    return place;
  }

  /**
   * Whether the comparison has little to say: the two codes are of one family and differ in their
   * texts only ({@link Code#isAlike}), and the pair has no hand-written answer.
   */
  public boolean isThin() {
    return isThin;
  }

  /** Whether the pair has a hand-written answer. */
  public boolean isAnswered() {
    return isAnswered;
  }

  /** Whether the two codes are of different families. */
  public boolean isAcross() {
    return isAcross;
  }

  /** Whether at least one of the two codes is of a family. */
  public boolean isOf(Family family) {
    return a.family().id().equals(family.id()) || b.family().id().equals(family.id());
  }

  /** The name of the pair. */
  public Pair name() {
    return new Pair(a.ref(), b.ref());
  }
}
