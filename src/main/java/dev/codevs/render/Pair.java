package dev.codevs.render;

import dev.codevs.model.GrowingBytes;

/** Two codes on a page of one language: what fills the slots of the stencils of their shape. */
final class Pair {
  private final ShapeStencils stencils;
  private final CodeParts a;
  private final CodeParts b;
  private final PairParts parts;

  Pair(ShapeStencils stencils, CodeParts a, CodeParts b, PairParts parts) {
    this.stencils = stencils;
    this.a = a;
    this.b = b;
    this.parts = parts;
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

  /** Appends the value of a slot, by its number in the order of {@link Slots}. */
  void append(int slot, GrowingBytes page) {
    if (slot < a.size()) {
      a.append(slot, page);
    } else if (slot < 2 * a.size()) {
      b.append(slot - a.size(), page);
    } else {
      parts.append(Slots.OfPair.ALL.get(slot - 2 * a.size()), this, page);
    }
  }
}
