package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import java.util.Collection;
import java.util.Map;

/**
 * The comparisons on the page of a code, which are as many as the family's codes: the template runs
 * without them, the links are put in when the page is written.
 */
public final class CodeLists implements Stencil.Filling {
  private final int place;
  private final Slots slots;
  private final PairOrder order;
  private final ComparisonRenderer pairs;

  public CodeLists(int place, Slots slots, PairOrder order, ComparisonRenderer pairs) {
    this.place = place;
    this.slots = slots;
    this.order = order;
    this.pairs = pairs;
  }

  /** What the template sees of a list: how many items it has, and the items as one piece. */
  public Map<String, Object> model(Slots.OfCode list) {
    return Map.of("count", of(list).size(), "items", slots.ofCode(list));
  }

  private Collection<PairIndex> of(Slots.OfCode list) {
    return list == Slots.OfCode.CONFUSED ? order.confused(place) : order.others(place);
  }

  @Override
  public void append(int slot, ByteSink page) {
    of(slots.listAt(slot)).forEach(pair -> pairs.appendItem(pair, page));
  }
}
