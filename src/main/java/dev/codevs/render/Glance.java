package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.Fact;
import dev.codevs.model.GrowingBytes;
import dev.codevs.render.ShapeStencils.Kind;
import java.util.List;

/**
 * What the facts say about two codes, "At a glance": a table row for each fact, and the sentences
 * that say what differs and what is the same. Each row and each sentence is a stencil of its own,
 * made once for every two values that a fact has in the family.
 */
final class Glance {
  private Glance() {}

  /** Appends the whole aside; nothing where there is nothing to tell. */
  static void append(Pair pair, GrowingBytes page) {
    boolean facts = pair.a().facts() != 0 || pair.b().facts() != 0;
    if (facts || areReferenced(pair) || haveEquivalents(pair)) {
      pair.stencils().get(Kind.GLANCE).fill(pair, page);
    }
  }

  /** Appends the rows of the table. */
  static void appendRows(Pair pair, GrowingBytes page) {
    ShapeStencils stencils = pair.stencils();
    for (Fact fact : Fact.ALL) {
      int a = pair.a().fact(fact);
      int b = pair.b().fact(fact);
      if (a > 0 || b > 0) {
        stencils.row(fact, a, b).fill(pair, page);
      }
    }
    Code a = pair.a().code();
    Code b = pair.b().code();
    if (areReferenced(pair)) {
      stencils.get(Kind.STANDARD, a.references().equals(b.references())).fill(pair, page);
    }
    if (haveEquivalents(pair)) {
      stencils.get(Kind.EQUIVALENTS, a.equivalents().equals(b.equivalents())).fill(pair, page);
    }
  }

  /** Appends the sentences. */
  static void appendSaid(Pair pair, GrowingBytes page) {
    for (Fact fact : Fact.TELLING) {
      int a = pair.a().fact(fact);
      int b = pair.b().fact(fact);
      if (a > 0 && b > 0 && a != b) {
        pair.stencils().differs(fact, a, b).fill(pair, page);
      }
    }
    int alike = FactNumbers.alike(pair.a().facts(), pair.b().facts());
    if (alike != 0) {
      pair.stencils().same(alike).fill(pair, page);
    }
  }

  private static boolean areReferenced(Pair pair) {
    return !pair.a().code().references().isEmpty() || !pair.b().code().references().isEmpty();
  }

  private static boolean haveEquivalents(Pair pair) {
    return !pair.a().code().equivalents().isEmpty() || !pair.b().code().equivalents().isEmpty();
  }

  /** Makes the stencils that any pair of some codes needs. */
  static void prepare(ShapeStencils stencils, List<Code> codes) {
    int[] kinds = codes.stream().mapToInt(FactNumbers::of).distinct().toArray();
    for (int one : kinds) {
      for (int other : kinds) {
        prepare(stencils, one, other);
      }
    }
  }

  private static void prepare(ShapeStencils stencils, int one, int other) {
    for (Fact fact : Fact.ALL) {
      int a = FactNumbers.get(one, fact);
      int b = FactNumbers.get(other, fact);
      if (a > 0 || b > 0) {
        stencils.row(fact, a, b);
      }
      if (a > 0 && b > 0 && a != b) {
        stencils.differs(fact, a, b);
      }
    }
    int alike = FactNumbers.alike(one, other);
    if (alike != 0) {
      stencils.same(alike);
    }
  }
}
