package dev.codevs.render.comparison;

import dev.codevs.model.Pairs;
import dev.codevs.model.Site;
import java.util.List;

/** The values about a site's codes and pairs that are the same in every language, computed once. */
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

  /** The pairs that a page suggests to read next. */
  public RelatedPairs related() {
    return related;
  }

  /** For each code, by its number, its facts, references and equivalents as numbers. */
  List<CodeNumbers> numbers() {
    return numbers;
  }
}
