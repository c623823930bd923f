package dev.codevs.render;

import dev.codevs.model.Assembly;
import dev.codevs.model.Family;
import dev.codevs.model.GrowingBytes;
import dev.codevs.model.Piece;
import dev.codevs.render.ShapeStencils.Kind;
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
final class PairParts {
  private static final int MOST_NEAR = 3;

  /** About as many bytes as a link has. */
  private static final int ITEM_SIZE = 256;

  private static final Piece ITEM = ascii("<li>");
  private static final Piece ITEM_END = ascii("\n");

  private final Family family;
  private final Shapes shapes;
  private final Fragments fragments;
  private final FamilyStencils stencils;
  private final PairOrder order;

  /** The links to the pairs that readers confuse, which stand on many pages. */
  private final Map<Places, Piece> items = new ConcurrentHashMap<>();

  PairParts(
      Family family, Shapes shapes, Fragments fragments, FamilyStencils stencils, PairOrder order) {
    this.family = family;
    this.shapes = shapes;
    this.fragments = fragments;
    this.stencils = stencils;
    this.order = order;
  }

  /** Appends the comparison page of two codes. */
  void appendPage(Places codes, Assembly page) {
    Pair pair = pair(codes);
    pair.stencils().get(Kind.COMPARISON).fill(pair, page);
  }

  private Pair pair(Places pair) {
    ShapeStencils shape = stencils.of(shapes.of(pair));
    return new Pair(
        pair,
        shape,
        fragments.parts(shape.prose(), pair.a()),
        fragments.parts(shape.prose(), pair.b()),
        this);
  }

  /** Appends the value of a slot of a pair. */
  void append(Slots.OfPair slot, Pair pair, Assembly page) {
    switch (slot) {
      case NOTE -> page.append(fragments.note(pair.stencils().prose(), order.id(pair.places())));
      case GLANCE -> Glance.append(pair, page);
      case ROWS -> Glance.appendRows(pair, page);
      case SAID -> Glance.appendSaid(pair, page);
      case NEAR -> appendNear(pair, page);
      case LINKS -> appendLinks(ways(pair).near(), page);
      case PREVIOUS -> appendStep(ways(pair).previous(), false, page);
      case NEXT -> appendStep(ways(pair).next(), true, page);
    }
  }

  private void appendLinks(List<Places> others, Assembly page) {
    for (Places other : others) {
      appendKnownItem(other, page);
    }
  }

  private void appendNear(Pair pair, Assembly page) {
    Pair.Ways ways = ways(pair);
    boolean related = !ways.near().isEmpty();
    if (related || ways.previous().isPresent() || ways.next().isPresent()) {
      pair.stencils().get(Kind.NEAR, related).fill(pair, page);
    }
  }

  private Pair.Ways ways(Pair pair) {
    return pair.ways(order, MOST_NEAR);
  }

  private void appendKnownItem(Places other, Assembly page) {
    Piece made = items.get(other);
    page.append(made != null ? made : items.computeIfAbsent(other, this::item));
  }

  private Piece item(Places other) {
    GrowingBytes item = new GrowingBytes(ITEM_SIZE);
    appendItem(other, item);
    return Piece.of(item.copy());
  }

  /** Appends an item of a list of links: that to the page of a pair. */
  void appendItem(Places other, Assembly page) {
    page.append(ITEM);
    appendLink(other, "", page);
    page.append(ITEM_END);
  }

  private void appendStep(Optional<Places> other, boolean forward, Assembly page) {
    if (other.isPresent()) {
      Pair pair = pair(other.get());
      pair.stencils().get(Kind.STEP, forward).fill(pair, page);
    }
  }

  private void appendLink(Places other, String from, Assembly page) {
    Pair pair = pair(other);
    pair.stencils().link(from).fill(pair, page);
  }

  /**
   * Links to the pages of some pairs.
   *
   * @param from what leads to the family's folder from the page that shows the links
   */
  List<Object> links(List<Places> some, String from) {
    List<Object> links = new ArrayList<>(some.size());
    GrowingBytes link = new GrowingBytes(ITEM_SIZE);
    for (Places pair : some) {
      link.clear();
      appendLink(pair, from, link);
      links.add(Markup.of(new String(link.array(), 0, link.length(), StandardCharsets.UTF_8)));
    }
    return links;
  }

  /** The work that makes every stencil a pair may need, in independent parts. */
  List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>();
    for (int number : shapes.ofPairs()) {
      ShapeStencils shape = stencils.of(number);
      for (Kind kind : Kind.values()) {
        kind.variants().forEach(yes -> work.add(() -> shape.get(kind, yes)));
      }
      work.add(() -> shape.link(""));
      work.add(() -> shape.link(family.id() + "/"));
      work.add(() -> Glance.prepare(shape, order.numbers()));
    }
    return work;
  }

  private static Piece ascii(String text) {
    return Piece.of(text.getBytes(StandardCharsets.US_ASCII));
  }
}
