package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.GrowingBytes;
import dev.codevs.model.PairId;
import dev.codevs.render.ShapeStencils.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a comparison page says about its pair alone, put together from stencils: the note, the
 * facts, and the ways to other pairs. No template runs for a pair, and nothing is copied but into
 * the page.
 */
final class PairParts {
  private static final int MOST_NEAR = 3;
  private static final byte[] ITEM = ascii("<li>");
  private static final byte[] ITEM_END = ascii("\n");

  private final Family family;
  private final Shapes shapes;
  private final Fragments fragments;
  private final FamilyStencils stencils;
  private final PairOrder order;

  /** The links to the pairs that readers confuse, which stand on many pages. */
  private final Map<PairId, byte[]> items = new ConcurrentHashMap<>();

  PairParts(
      Family family, Shapes shapes, Fragments fragments, FamilyStencils stencils, PairOrder order) {
    this.family = family;
    this.shapes = shapes;
    this.fragments = fragments;
    this.stencils = stencils;
    this.order = order;
  }

  /** Appends the comparison page of two codes, the family's earlier one first. */
  void appendPage(Code a, Code b, GrowingBytes page) {
    Pair pair = pair(a, b);
    pair.stencils().get(Kind.COMPARISON).fill(pair, page);
  }

  private Pair pair(Code a, Code b) {
    ShapeStencils shape = stencils.of(shapes.of(a, b));
    return new Pair(
        shape, fragments.parts(shape.prose(), a), fragments.parts(shape.prose(), b), this);
  }

  private Pair pair(PairId pair) {
    return pair(order.code(pair.a()), order.code(pair.b()));
  }

  /** Appends the value of a slot of a pair. */
  void append(Slots.OfPair slot, Pair pair, GrowingBytes page) {
    Code a = pair.a().code();
    Code b = pair.b().code();
    switch (slot) {
      case NOTE -> page.append(fragments.note(pair.stencils().prose(), new PairId(a.id(), b.id())));
      case GLANCE -> Glance.append(pair, page);
      case ROWS -> Glance.appendRows(pair, page);
      case SAID -> Glance.appendSaid(pair, page);
      case NEAR -> appendNear(pair, page);
      case LINKS -> order.near(a, b, MOST_NEAR).forEach(other -> appendItem(other, page));
      case PREVIOUS -> order.previous(a, b).ifPresent(other -> appendStep(other, false, page));
      case NEXT -> order.next(a, b).ifPresent(other -> appendStep(other, true, page));
    }
  }

  private void appendNear(Pair pair, GrowingBytes page) {
    Code a = pair.a().code();
    Code b = pair.b().code();
    boolean related = !order.near(a, b, MOST_NEAR).isEmpty();
    if (related || order.previous(a, b).isPresent() || order.next(a, b).isPresent()) {
      pair.stencils().get(Kind.NEAR, related).fill(pair, page);
    }
  }

  private void appendItem(PairId other, GrowingBytes page) {
    byte[] made = items.get(other);
    page.append(made != null ? made : items.computeIfAbsent(other, this::item));
  }

  private byte[] item(PairId other) {
    GrowingBytes item = new GrowingBytes();
    item.append(ITEM);
    appendLink(other, "", item);
    item.append(ITEM_END);
    return item.copy();
  }

  private void appendStep(PairId other, boolean forward, GrowingBytes page) {
    Pair pair = pair(other);
    pair.stencils().get(Kind.STEP, forward).fill(pair, page);
  }

  private void appendLink(PairId other, String from, GrowingBytes page) {
    Pair pair = pair(other);
    pair.stencils().link(from).fill(pair, page);
  }

  /**
   * Links to the pages of some pairs.
   *
   * @param from what leads to the family's folder from the page that shows the links
   */
  List<Object> links(List<PairId> some, String from) {
    List<Object> links = new ArrayList<>(some.size());
    GrowingBytes link = new GrowingBytes();
    for (PairId pair : some) {
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
      work.add(() -> Glance.prepare(shape, family.codes()));
    }
    return work;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
