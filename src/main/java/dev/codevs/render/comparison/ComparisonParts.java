package dev.codevs.render.comparison;

import dev.codevs.model.PlannedPair;

/**
 * The parts of comparison pages and of links to them: the stencils for the coverage of a pair, and
 * the fragments of both codes.
 */
public final class ComparisonParts {
  private final TranslationCoverage coverages;
  private final PairStencils stencils;
  private final Fragments a;
  private final Fragments b;

  /**
   * @param a the fragments of the family of the first codes
   * @param b the fragments of the family of the second codes; the same object inside one family
   */
  public ComparisonParts(
      TranslationCoverage coverages, PairStencils stencils, Fragments a, Fragments b) {
    this.coverages = coverages;
    this.stencils = stencils;
    this.a = a;
    this.b = b;
  }

  /** The parts of one pair. */
  ComparisonSlots of(PlannedPair pair) {
    CoverageStencils own = stencils.of(coverages.of(pair));
    return new ComparisonSlots(
        pair,
        own,
        a.codeSlots(own.prose(), pair.a().place()),
        b.codeSlots(own.prose(), pair.b().place()));
  }
}
