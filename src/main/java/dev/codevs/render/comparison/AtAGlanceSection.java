package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.render.comparison.CoverageStencils.Kind;
import dev.codevs.render.template.Stencil;
import java.util.BitSet;
import java.util.List;

/**
 * The section "At a glance" of a comparison page: a table with a row for each fact, then sentences
 * about the facts that differ and the facts that are the same. Each row and each sentence is a
 * stencil. It is rendered once for every two values that a fact has in the family, and filled for
 * each pair.
 */
final class AtAGlanceSection {
  private AtAGlanceSection() {}

  /**
   * Whether the section has a row: one of the codes states a fact, a reference or an equivalent.
   */
  static boolean isShown(ComparisonSlots pair) {
    boolean facts = pair.a().numbers().hasFacts() || pair.b().numbers().hasFacts();
    return facts || areReferenced(pair) || haveEquivalents(pair);
  }

  /** Appends the rows of the table. */
  static void appendRows(ComparisonSlots pair, ByteSink page) {
    CoverageStencils stencils = pair.stencils();
    FactStencils facts = stencils.facts();
    CodeNumbers a = pair.a().numbers();
    CodeNumbers b = pair.b().numbers();
    for (int fact = 0; fact < facts.table().size(); fact++) {
      if (a.fact(fact) > 0 || b.fact(fact) > 0) {
        facts.row(fact, a.fact(fact), b.fact(fact)).fill(pair, page);
      }
    }
    if (areReferenced(pair)) {
      boolean same = a.references() == b.references();
      stencils.get(same ? Kind.SAME_STANDARD : Kind.STANDARDS).fill(pair, page);
    }
    if (haveEquivalents(pair)) {
      boolean same = a.equivalents() == b.equivalents();
      stencils.get(same ? Kind.SAME_EQUIVALENTS : Kind.EQUIVALENTS).fill(pair, page);
    }
  }

  /**
   * Appends the sentences. If the codes are of two families, the first sentences say why the codes
   * are compared.
   */
  static void appendSaid(ComparisonSlots pair, ByteSink page) {
    if (pair.pair().isAcross()) {
      Relations.append(pair, page);
    }
    FactStencils facts = pair.stencils().facts();
    CodeNumbers a = pair.a().numbers();
    CodeNumbers b = pair.b().numbers();
    for (int place = 0; place < facts.table().size(); place++) {
      int fact = facts.table().inSentences(place);
      if (isDifferent(a.fact(fact), b.fact(fact))) {
        facts.differs(fact, a.fact(fact), b.fact(fact)).fill(pair, page);
      }
    }
    BitSet alike = alike(facts.table(), a, b);
    if (!alike.isEmpty()) {
      for (Stencil same : facts.same(alike)) {
        same.fill(pair, page);
      }
    }
  }

  /** Whether both codes state a fact, with different values. */
  private static boolean isDifferent(int a, int b) {
    return a > 0 && b > 0 && a != b;
  }

  /** The numbers of the facts that both codes state with the same value. */
  private static BitSet alike(FactTable facts, CodeNumbers a, CodeNumbers b) {
    BitSet alike = new BitSet(facts.size());
    for (int fact = 0; fact < facts.size(); fact++) {
      if (a.fact(fact) > 0 && a.fact(fact) == b.fact(fact)) {
        alike.set(fact);
      }
    }
    return alike;
  }

  private static boolean areReferenced(ComparisonSlots pair) {
    return pair.a().numbers().references() != 0 || pair.b().numbers().references() != 0;
  }

  private static boolean haveEquivalents(ComparisonSlots pair) {
    return pair.a().numbers().equivalents() != 0 || pair.b().numbers().equivalents() != 0;
  }

  /** Renders the stencils that the pairs of some codes can need. */
  static void prepare(CoverageStencils stencils, List<CodeNumbers> codes) {
    FactStencils facts = stencils.facts();
    for (int fact = 0; fact < facts.table().size(); fact++) {
      int number = fact;
      int[] values = codes.stream().mapToInt(code -> code.fact(number)).distinct().toArray();
      for (int a : values) {
        for (int b : values) {
          prepare(facts, fact, a, b);
        }
      }
    }
    List<CodeNumbers> kinds = CodeNumbers.distinct(codes);
    for (int i = 0; i < kinds.size(); i++) {
      for (CodeNumbers other : kinds.subList(i, kinds.size())) {
        BitSet alike = alike(facts.table(), kinds.get(i), other);
        if (!alike.isEmpty()) {
          facts.same(alike);
        }
      }
    }
  }

  private static void prepare(FactStencils facts, int fact, int a, int b) {
    if (a > 0 || b > 0) {
      facts.row(fact, a, b);
    }
    if (isDifferent(a, b)) {
      facts.differs(fact, a, b);
    }
  }
}
