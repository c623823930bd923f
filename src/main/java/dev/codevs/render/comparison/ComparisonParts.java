package dev.codevs.render.comparison;

import dev.codevs.model.PlannedPair;

/**
 * What the pages and the links of some pairs are put together from: the stencils for their shape,
 * and the fragments of both codes.
 */
public final class ComparisonParts {
  private final TranslationCoverage shapes;
  private final PairStencils stencils;
  private final Fragments a;
  private final Fragments b;

  /**
   * @param a the fragments of the family of the first codes
   * @param b the fragments of the family of the second codes; may be the same
   */
  public ComparisonParts(
      TranslationCoverage shapes, PairStencils stencils, Fragments a, Fragments b) {
    this.shapes = shapes;
    this.stencils = stencils;
    this.a = a;
    this.b = b;
  }

  /** The parts of one pair. */
  ComparisonSlots of(PlannedPair pair) {
    CoverageStencils shape = stencils.of(shapes.of(pair));
    return new ComparisonSlots(
        pair,
        shape,
        a.parts(shape.prose(), pair.a().place()),
        b.parts(shape.prose(), pair.b().place()));
  }
}
