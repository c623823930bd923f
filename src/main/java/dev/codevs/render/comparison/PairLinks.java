package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.bytes.HashedBytes;
import dev.codevs.bytes.PageBuffer;
import dev.codevs.model.PlannedPair;
import dev.codevs.render.comparison.CoverageStencils.Kind;
import dev.codevs.render.template.Markup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Links to the comparison pages of one family, from the pages of one folder. */
public final class PairLinks {

  /** The expected number of bytes of a link. */
  private static final int ITEM_SIZE = 256;

  private static final HashedBytes ITEM = ascii("<li>");

  private final ComparisonParts parts;
  private final Kind link;

  /** The links of {@link #appendKnownItem}, which are on many pages. */
  private final Map<PlannedPair, HashedBytes> items = new ConcurrentHashMap<>();

  private PairLinks(ComparisonParts parts, Kind link) {
    this.parts = parts;
    this.link = link;
  }

  /** Links from pages in the family's folder. */
  public static PairLinks inFamily(ComparisonParts parts) {
    return new PairLinks(parts, Kind.LINK);
  }

  /** Links from the home page. */
  public static PairLinks fromHome(ComparisonParts parts) {
    return new PairLinks(parts, Kind.LINK_FROM_HOME);
  }

  /** Links from pages across families; the text of such a link names the family. */
  public static PairLinks fromAcross(ComparisonParts parts) {
    return new PairLinks(parts, Kind.LINK_FROM_ACROSS);
  }

  /** Links to the pages of some pairs. */
  public List<Object> links(List<PlannedPair> some) {
    List<Object> links = new ArrayList<>(some.size());
    PageBuffer one = new PageBuffer(ITEM_SIZE);
    for (PlannedPair pair : some) {
      one.clear();
      append(pair, one);
      links.add(Markup.of(new String(one.array(), 0, one.length(), StandardCharsets.UTF_8)));
    }
    return links;
  }

  /** Appends a list item with the link to a pair's page. */
  void appendItem(PlannedPair pair, ByteSink page) {
    page.append(ITEM);
    append(pair, page);
  }

  /**
   * Appends the same item as {@link #appendItem} and keeps its bytes, for a pair that many pages
   * link to.
   */
  void appendKnownItem(PlannedPair pair, ByteSink page) {
    HashedBytes made = items.get(pair);
    page.append(made != null ? made : items.computeIfAbsent(pair, this::item));
  }

  private HashedBytes item(PlannedPair pair) {
    PageBuffer item = new PageBuffer(ITEM_SIZE);
    appendItem(pair, item);
    return HashedBytes.of(item.copy());
  }

  private void append(PlannedPair pair, ByteSink page) {
    ComparisonSlots slots = parts.of(pair);
    slots.stencils().get(link).fill(slots, page);
  }

  private static HashedBytes ascii(String text) {
    return HashedBytes.of(text.getBytes(StandardCharsets.US_ASCII));
  }
}
