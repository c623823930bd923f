package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.SiteCode;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import java.util.Collection;
import java.util.Map;

/**
 * The two lists of comparisons on a code's page. They can have as many links as the family has
 * codes, so the template prints a slot for each list, and the links are appended to these slots
 * when the page is written.
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

  /** The template values of a list: the number of its items, and the slot for all items. */
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
