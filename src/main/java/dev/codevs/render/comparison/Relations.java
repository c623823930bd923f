package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.Equivalent;
import dev.codevs.model.SiteCode;
import dev.codevs.render.template.Side;
import java.util.List;

/**
 * The sentences that say why two codes of different families are compared: which source calls them
 * equivalent. Each kind of equivalent has a stencil for either direction. An analogy has no
 * direction, so it has one sentence even if both codes name it.
 */
final class Relations {
  private Relations() {}

  /** Appends the sentences of a pair; none if neither code names the other as equivalent. */
  static void append(ComparisonSlots slots, ByteSink page) {
    List<Equivalent.Kind> forward = kinds(slots.pair().a(), slots.pair().b());
    for (Equivalent.Kind kind : forward) {
      slots.stencils().relation(kind, Side.A).fill(slots, page);
    }
    for (Equivalent.Kind kind : kinds(slots.pair().b(), slots.pair().a())) {
      boolean isSaid = kind == Equivalent.Kind.ANALOGY && forward.contains(kind);
      if (!isSaid) {
        slots.stencils().relation(kind, Side.B).fill(slots, page);
      }
    }
  }

  private static List<Equivalent.Kind> kinds(SiteCode from, SiteCode to) {
    return from.code().equivalents().stream()
        .filter(equivalent -> equivalent.target().equals(to.ref()))
        .map(Equivalent::kind)
        .toList();
  }
}
