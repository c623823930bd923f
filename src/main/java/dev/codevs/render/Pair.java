package dev.codevs.render;

import dev.codevs.model.Assembly;

/** Two codes on a page of one language: what fills the slots of the stencils of their shape. */
final class Pair implements Stencil.Filling {
  private final Places places;
  private final ShapeStencils stencils;
  private final CodeParts a;
  private final CodeParts b;
  private final PairParts parts;

  Pair(Places places, ShapeStencils stencils, CodeParts a, CodeParts b, PairParts parts) {
    this.places = places;
    this.stencils = stencils;
    this.a = a;
    this.b = b;
    this.parts = parts;
  }

  Places places() {
    return places;
  }

  /** The stencils of the pair's shape. */
  ShapeStencils stencils() {
    return stencils;
  }

  /** The family's earlier code. */
  CodeParts a() {
    return a;
  }

  CodeParts b() {
    return b;
  }

  @Override
  public void append(int slot, Assembly page) {
    if (slot < a.size()) {
      a.append(slot, page);
    } else if (slot < 2 * a.size()) {
      b.append(slot - a.size(), page);
    } else {
      parts.append(Slots.OfPair.ALL.get(slot - 2 * a.size()), this, page);
    }
  }
}
