package dev.codevs.render;

import dev.codevs.model.Assembly;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two codes on a page of one language: what fills the slots of the stencils of their shape. */
final class Pair implements Stencil.Filling {
  private final Places places;
  private final ShapeStencils stencils;
  private final CodeParts a;
  private final CodeParts b;
  private final PairParts parts;

  // Two slots ask for them.
  private @Nullable Ways ways;

  Pair(Places places, ShapeStencils stencils, CodeParts a, CodeParts b, PairParts parts) {
    this.places = places;
    this.stencils = stencils;
    this.a = a;
    this.b = b;
    this.parts = parts;
  }

  /** The ways to other pairs. */
  Ways ways(PairOrder order, int most) {
    Ways known = ways;
    if (known == null) {
      known = new Ways(order.near(places, most), order.previous(places), order.next(places));
      ways = known;
    }
    return known;
  }

  /**
   * Other pairs that a reader may want next.
   *
   * @param near those that are confused with either code
   */
  record Ways(List<Places> near, Optional<Places> previous, Optional<Places> next) {}

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
    int size = a.size();
    if (slot < size) {
      page.append(a.value(slot));
    } else if (slot < 2 * size) {
      page.append(b.value(slot - size));
    } else {
      parts.append(Slots.OfPair.ALL.get(slot - 2 * size), this, page);
    }
  }
}
