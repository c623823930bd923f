package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.PlannedPair;
import dev.codevs.render.template.Stencil;

/** Two codes on a page of one language: the values of both codes' slots, and the stencils. */
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

  /** The stencils of the pair's shape. */
  CoverageStencils stencils() {
    return stencils;
  }

  /** The earlier code. */
  CodeSlots a() {
    return a;
  }

  CodeSlots b() {
    return b;
  }

  /** How many slots both codes have; the slots of the pair come after them. */
  int size() {
    return a.size() + b.size();
  }

  /** Appends the value of a slot of either code. */
  @Override
  public void append(int slot, ByteSink page) {
    page.append(slot < a.size() ? a.value(slot) : b.value(slot - a.size()));
  }
}
