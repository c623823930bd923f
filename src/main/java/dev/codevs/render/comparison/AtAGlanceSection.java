package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.Fact;
import dev.codevs.render.comparison.CoverageStencils.Kind;
import java.util.List;

/**
 * What the facts say about two codes, "At a glance": a table row for each fact, and the sentences
 * that say what differs and what is the same. Each row and each sentence is a stencil of its own,
 * made once for every two values that a fact has in the family.
 */
final class AtAGlanceSection {
  private AtAGlanceSection() {}

  /** Appends the whole aside; nothing where there is nothing to tell. */
  static void append(ComparisonSlots pair, ByteSink page) {
    boolean facts = pair.a().numbers().facts() != 0 || pair.b().numbers().facts() != 0;
    if (facts || areReferenced(pair) || haveEquivalents(pair)) {
      pair.stencils().get(Kind.GLANCE).fill(pair, page);
    }
  }

  /** Appends the rows of the table. */
  static void appendRows(ComparisonSlots pair, ByteSink page) {
    CoverageStencils stencils = pair.stencils();
    for (Fact fact : Fact.ALL) {
      int a = pair.a().fact(fact);
      int b = pair.b().fact(fact);
      if (a > 0 || b > 0) {
        stencils.row(fact, a, b).fill(pair, page);
      }
    }
    CodeNumbers a = pair.a().numbers();
    CodeNumbers b = pair.b().numbers();
    if (areReferenced(pair)) {
      stencils.get(Kind.STANDARD, a.references() == b.references()).fill(pair, page);
    }
    if (haveEquivalents(pair)) {
      stencils.get(Kind.EQUIVALENTS, a.equivalents() == b.equivalents()).fill(pair, page);
    }
  }

  /** Appends the sentences. */
  static void appendSaid(ComparisonSlots pair, ByteSink page) {
    for (Fact fact : Fact.TELLING) {
      int a = pair.a().fact(fact);
      int b = pair.b().fact(fact);
      if (a > 0 && b > 0 && a != b) {
        pair.stencils().differs(fact, a, b).fill(pair, page);
      }
    }
    int alike = FactNumbers.alike(pair.a().numbers().facts(), pair.b().numbers().facts());
    if (alike != 0) {
      pair.stencils().same(alike).fill(pair, page);
    }
  }

  private static boolean areReferenced(ComparisonSlots pair) {
    return pair.a().numbers().references() != 0 || pair.b().numbers().references() != 0;
  }

  private static boolean haveEquivalents(ComparisonSlots pair) {
    return pair.a().numbers().equivalents() != 0 || pair.b().numbers().equivalents() != 0;
  }

  /** Makes the stencils that any pair of some codes needs. */
  static void prepare(CoverageStencils stencils, List<CodeNumbers> codes) {
    int[] kinds = codes.stream().mapToInt(CodeNumbers::facts).distinct().toArray();
    for (int one : kinds) {
      for (int other : kinds) {
        prepare(stencils, one, other);
      }
    }
  }

  private static void prepare(CoverageStencils stencils, int one, int other) {
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
