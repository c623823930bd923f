package dev.codevs.render.comparison;

import dev.codevs.model.Pairs;
import dev.codevs.model.Site;
import java.util.List;

/** What is known of the codes and the pairs of a site in every language: computed once. */
public final class ComparedCodes {
  private final Pairs pairs;
  private final RelatedPairs related;
  private final List<CodeNumbers> numbers;

  /**
   * @param pairs the pairs of the site
   */
  public ComparedCodes(Site site, Pairs pairs) {
    this.pairs = pairs;
    this.related = new RelatedPairs(site.families(), pairs);
    this.numbers = CodeNumbers.of(site);
  }

  /** The pairs that have a page. */
  public Pairs pairs() {
    return pairs;
  }

  /** The pairs that a reader may want next. */
  public RelatedPairs related() {
    return related;
  }

  /** What the pairs of each code compare, by the code's number. */
  List<CodeNumbers> numbers() {
    return numbers;
  }
}
