package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.PlannedPair;
import dev.codevs.render.template.Stencil;

/**
 * The slot values of a pair's two codes in one language, and the stencils for the pair's coverage.
 */
final class ComparisonSlots implements Stencil.Filling {
  private final PlannedPair pair;
  private final CoverageStencils stencils;
  private final CodeSlots a;
  private final CodeSlots b;

  ComparisonSlots(PlannedPair pair, CoverageStencils stencils, CodeSlots a, CodeSlots b) {
    this.pair = pair;
    this.stencils = stencils;
    this.a = a;
    this.b = b;
  }

  PlannedPair pair() {
    return pair;
  }

  /** The stencils for the pair's coverage. */
  CoverageStencils stencils() {
    return stencils;
  }

  /** The slot values of the earlier code. */
  CodeSlots a() {
    return a;
  }

  CodeSlots b() {
    return b;
  }

  /**
   * The number of slots of both codes together. The slots of the pair have the numbers after them.
   */
  int size() {
    return a.size() + b.size();
  }

  /** Appends the value of a slot of either code. */
  @Override
  public void append(int slot, ByteSink page) {
    page.append(slot < a.size() ? a.value(slot) : b.value(slot - a.size()));
  }
}
