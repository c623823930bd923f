package dev.codevs.render.comparison;

import dev.codevs.bytes.ByteSink;
import dev.codevs.bytes.HashedBytes;
import dev.codevs.bytes.PageBuffer;
import dev.codevs.model.Family;
import dev.codevs.model.Limits;
import dev.codevs.render.comparison.CoverageStencils.Kind;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a comparison page says about its pair alone, put together from stencils: the note, the
 * facts, and the ways to other pairs. No template runs for a pair, and nothing is copied but into
 * the page.
 */
public final class ComparisonRenderer {
  /** About as many bytes as a link has. */
  private static final int ITEM_SIZE = 256;

  private static final HashedBytes ITEM = ascii("<li>");
  private static final HashedBytes ITEM_END = ascii("\n");

  private final Family family;
  private final TranslationCoverage shapes;
  private final Fragments fragments;
  private final FamilyStencils stencils;
  private final PairOrder order;

  /** The links to the pairs that readers confuse, which stand on many pages. */
  private final Map<PairIndex, HashedBytes> items = new ConcurrentHashMap<>();

  public ComparisonRenderer(
      Family family,
      TranslationCoverage shapes,
      Fragments fragments,
      FamilyStencils stencils,
      PairOrder order) {
    this.family = family;
    this.shapes = shapes;
    this.fragments = fragments;
    this.stencils = stencils;
    this.order = order;
  }

  /** Appends the comparison page of two codes. */
  public void appendPage(PairIndex codes, ByteSink page) {
    ComparisonSlots pair = pair(codes);
    pair.stencils().get(Kind.COMPARISON).fill(pair, page);
  }

  private ComparisonSlots pair(PairIndex pair) {
    CoverageStencils shape = stencils.of(shapes.of(pair));
    return new ComparisonSlots(
        pair,
        shape,
        fragments.parts(shape.prose(), pair.a()),
        fragments.parts(shape.prose(), pair.b()),
        this);
  }

  /** Appends the value of a slot of a pair. */
  void append(Slots.OfPair slot, ComparisonSlots pair, ByteSink page) {
    switch (slot) {
      case NOTE -> page.append(fragments.note(pair.stencils().prose(), order.id(pair.places())));
      case GLANCE -> AtAGlanceSection.append(pair, page);
      case ROWS -> AtAGlanceSection.appendRows(pair, page);
      case SAID -> AtAGlanceSection.appendSaid(pair, page);
      case NEAR -> appendNear(pair, page);
      case LINKS -> appendLinks(ways(pair).near(), page);
      case PREVIOUS -> appendStep(ways(pair).previous(), false, page);
      case NEXT -> appendStep(ways(pair).next(), true, page);
    }
  }

  private void appendLinks(List<PairIndex> others, ByteSink page) {
    for (PairIndex other : others) {
      appendKnownItem(other, page);
    }
  }

  private void appendNear(ComparisonSlots pair, ByteSink page) {
    ComparisonSlots.Ways ways = ways(pair);
    boolean related = !ways.near().isEmpty();
    if (related || ways.previous().isPresent() || ways.next().isPresent()) {
      pair.stencils().get(Kind.NEAR, related).fill(pair, page);
    }
  }

  private ComparisonSlots.Ways ways(ComparisonSlots pair) {
    return pair.ways(order, Limits.NEAR_PAIRS);
  }

  private void appendKnownItem(PairIndex other, ByteSink page) {
    HashedBytes made = items.get(other);
    page.append(made != null ? made : items.computeIfAbsent(other, this::item));
  }

  private HashedBytes item(PairIndex other) {
    PageBuffer item = new PageBuffer(ITEM_SIZE);
    appendItem(other, item);
    return HashedBytes.of(item.copy());
  }

  /** Appends an item of a list of links: that to the page of a pair. */
  void appendItem(PairIndex other, ByteSink page) {
    page.append(ITEM);
    appendLink(other, "", page);
    page.append(ITEM_END);
  }

  private void appendStep(Optional<PairIndex> other, boolean forward, ByteSink page) {
    if (other.isPresent()) {
      ComparisonSlots pair = pair(other.get());
      pair.stencils().get(Kind.STEP, forward).fill(pair, page);
    }
  }

  private void appendLink(PairIndex other, String from, ByteSink page) {
    ComparisonSlots pair = pair(other);
    pair.stencils().link(from).fill(pair, page);
  }

  /**
   * Links to the pages of some pairs.
   *
   * @param from what leads to the family's folder from the page that shows the links
   */
  public List<Object> links(List<PairIndex> some, String from) {
    List<Object> links = new ArrayList<>(some.size());
    PageBuffer link = new PageBuffer(ITEM_SIZE);
    for (PairIndex pair : some) {
      link.clear();
      appendLink(pair, from, link);
      links.add(Markup.of(new String(link.array(), 0, link.length(), StandardCharsets.UTF_8)));
    }
    return links;
  }

  /** The work that makes every stencil a pair may need, in independent parts. */
  public List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>();
    for (int number : shapes.ofPairs()) {
      CoverageStencils shape = stencils.of(number);
      for (Kind kind : Kind.values()) {
        kind.variants().forEach(yes -> work.add(() -> shape.get(kind, yes)));
      }
      work.add(() -> shape.link(""));
      work.add(() -> shape.link(family.id() + "/"));
      work.add(() -> AtAGlanceSection.prepare(shape, order.numbers()));
    }
    return work;
  }

  private static HashedBytes ascii(String text) {
    return HashedBytes.of(text.getBytes(StandardCharsets.US_ASCII));
  }
}
