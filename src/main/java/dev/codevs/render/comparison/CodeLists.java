package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.SiteCode;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import java.util.Collection;
import java.util.Map;

/**
 * The comparisons on the page of a code, which are as many as the family's codes: the template runs
 * without them, the links are put in when the page is written.
 */
public final class CodeLists implements Stencil.Filling {
  private final SiteCode code;
  private final Slots slots;
  private final RelatedPairs related;
  private final PairLinks links;

  public CodeLists(SiteCode code, Slots slots, RelatedPairs related, PairLinks links) {
    this.code = code;
    this.slots = slots;
    this.related = related;
    this.links = links;
  }

  /** What the template sees of a list: how many items it has, and the items as one piece. */
  public Map<String, Object> model(Slots.OfCode list) {
    return Map.of("count", of(list).size(), "items", slots.ofCode(list));
  }

  private Collection<PlannedPair> of(Slots.OfCode list) {
    return list == Slots.OfCode.CONFUSED ? related.confused(code) : related.others(code);
  }

  @Override
  public void append(int slot, ByteSink page) {
    of(slots.listAt(slot)).forEach(pair -> links.appendItem(pair, page));
  }
}
