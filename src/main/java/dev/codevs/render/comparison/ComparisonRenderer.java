package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.Limits;
import dev.codevs.model.PlannedPair;
import dev.codevs.render.comparison.CoverageStencils.Kind;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import java.util.List;
import java.util.Optional;

/**
 * Renders the comparison pages of one family, or of two, in one language. It takes the stencil of
 * the page and copies into its slots the fragments of both codes, then the parts of the pair alone:
 * the answer, the section about facts, and the links to other pairs. No template runs for a pair,
 * except for stencils and fragments that are rendered at their first use.
 */
public final class ComparisonRenderer {
  private static final int MOST_NEAR_OF_EACH = 2;

  private final ComparedCodes codes;
  private final ComparisonParts parts;
  private final Answers answers;
  private final PairLinks linksOfA;
  private final PairLinks linksOfB;

  /**
   * @param linksOfA links to the pairs of the first codes' family
   * @param linksOfB links to the pairs of the second codes' family; the same object inside one
   *     family
   */
  public ComparisonRenderer(
      ComparedCodes codes,
      ComparisonParts parts,
      Answers answers,
      PairLinks linksOfA,
      PairLinks linksOfB) {
    this.codes = codes;
    this.parts = parts;
    this.answers = answers;
    this.linksOfA = linksOfA;
    this.linksOfB = linksOfB;
  }

  /** Appends the comparison page of a pair. */
  public void appendPage(PlannedPair pair, ByteSink page) {
    ComparisonSlots slots = parts.of(pair);
    slots.stencils().get(Kind.COMPARISON).fill(new Page(slots), page);
  }

  /** Fills the slots of one page: the slots of its two codes, and the slots of its pair. */
  private final class Page implements Stencil.Filling {
    private final ComparisonSlots slots;
    private final PlannedPair pair;
    private final List<PlannedPair> near;

    Page(ComparisonSlots slots) {
      this.slots = slots;
      this.pair = slots.pair();
      this.near =
          pair.isAcross()
              ? codes.related().nearAcross(pair, MOST_NEAR_OF_EACH)
              : codes.related().near(pair, Limits.NEAR_PAIRS);
    }

    @Override
    public void append(int slot, ByteSink page) {
      if (slot < slots.size()) {
        slots.append(slot, page);
      } else {
        append(Slots.OfPair.ALL.get(slot - slots.size()), page);
      }
    }

    private void append(Slots.OfPair slot, ByteSink page) {
      switch (slot) {
        case NOTE -> appendAnswer(page);
        case GLANCE -> appendGlance(page);
        case ROWS -> AtAGlanceSection.appendRows(slots, page);
        case SAID -> AtAGlanceSection.appendSaid(slots, page);
        case NEAR -> appendNear(page);
        case LINKS -> near.forEach(other -> appendLink(other, page));
        case PREVIOUS -> appendStep(codes.pairs().previous(pair), Kind.PREVIOUS, page);
        case NEXT -> appendStep(codes.pairs().next(pair), Kind.NEXT, page);
      }
    }

    private void appendAnswer(ByteSink page) {
      if (pair.isAnswered()) {
        page.append(answers.get(slots.stencils().prose(), pair.name()));
      }
    }

    private void appendGlance(ByteSink page) {
      if (AtAGlanceSection.isShown(slots)) {
        slots.stencils().get(Kind.GLANCE).fill(this, page);
      }
    }

    private void appendNear(ByteSink page) {
      if (!near.isEmpty()) {
        slots.stencils().get(Kind.NEAR).fill(this, page);
      } else if (codes.pairs().previous(pair).isPresent() || codes.pairs().next(pair).isPresent()) {
        slots.stencils().get(Kind.STEPS).fill(this, page);
      }
    }

    private void appendLink(PlannedPair other, ByteSink page) {
      (other.isOf(pair.a().family()) ? linksOfA : linksOfB).appendKnownItem(other, page);
    }

    private void appendStep(Optional<PlannedPair> other, Kind step, ByteSink page) {
      if (other.isPresent()) {
        ComparisonSlots ofOther = parts.of(other.get());
        ofOther.stencils().get(step).fill(ofOther, page);
      }
    }
  }
}
