package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two codes on a page of one language: what fills the slots of the stencils of their shape. */
final class ComparisonSlots implements Stencil.Filling {
  private final PairIndex places;
  private final CoverageStencils stencils;
  private final CodeSlots a;
  private final CodeSlots b;
  private final ComparisonRenderer parts;

  // Two slots ask for them.
  private @Nullable Ways ways;

  ComparisonSlots(
      PairIndex places,
      CoverageStencils stencils,
      CodeSlots a,
      CodeSlots b,
      ComparisonRenderer parts) {
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
  record Ways(List<PairIndex> near, Optional<PairIndex> previous, Optional<PairIndex> next) {}

  PairIndex places() {
    return places;
  }

  /** The stencils of the pair's shape. */
  CoverageStencils stencils() {
    return stencils;
  }

  /** The family's earlier code. */
  CodeSlots a() {
    return a;
  }

  CodeSlots b() {
    return b;
  }

  @Override
  public void append(int slot, ByteSink page) {
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
