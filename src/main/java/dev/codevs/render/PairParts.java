package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.PairId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a comparison page says about its pair alone, put together from stencils: the note, the
 * facts, and the ways to other pairs. No template runs for a pair.
 */
final class PairParts {
  private static final byte[] NOTHING = new byte[0];
  private static final int MOST_NEAR = 3;
  private static final String LINK = "stencils/link.ftlh";
  private static final String STEP = "stencils/step.ftlh";
  private static final String NEAR = "stencils/near.ftlh";

  private final Language language;
  private final Family family;
  private final Shapes shapes;
  private final Fragments fragments;
  private final FamilyStencils stencils;
  private final PairOrder order;
  private final Glance glance;

  PairParts(
      Language language,
      Family family,
      Shapes shapes,
      Fragments fragments,
      FamilyStencils stencils,
      PairOrder order) {
    this.language = language;
    this.family = family;
    this.shapes = shapes;
    this.fragments = fragments;
    this.stencils = stencils;
    this.order = order;
    this.glance = new Glance(stencils, this);
  }

  /** The comparison page of two codes, the family's earlier one first. */
  byte[] page(Code a, Code b) {
    int shape = shapes.of(a, b);
    Map<String, byte[]> pair =
        Map.of(
            "note", fragments.note(shapes.prose(shape, language), new PairId(a.id(), b.id())),
            "glance", glance.of(shape, a, b),
            "near", near(shape, a, b));
    return fill(stencils.get("comparison.ftlh", shape), shape, a, b, pair);
  }

  /**
   * Fills a stencil with the values of two codes.
   *
   * @param pair values of {@link Slots#PAIR} by name
   */
  byte[] fill(Stencil stencil, int shape, Code a, Code b, Map<String, byte[]> pair) {
    Language prose = shapes.prose(shape, language);
    byte[][] values = new byte[Slots.PAIR.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = pair.getOrDefault(Slots.PAIR.get(i), NOTHING);
    }
    return stencil.fill(fragments.values(prose, a), fragments.values(prose, b), values);
  }

  /**
   * A link to the page of a pair.
   *
   * @param from what leads to the family's folder from the page that shows the link
   */
  Object link(PairId pair, String from) {
    byte[] filled = filled(LINK, pair, Map.of("from", from));
    return Markup.of(new String(filled, StandardCharsets.UTF_8));
  }

  /** The work that makes every stencil a pair may need, in independent parts. */
  List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>();
    for (int shape : shapes.ofPairs()) {
      work.add(() -> stencils.get("comparison.ftlh", shape));
      work.add(() -> stencils.get("stencils/glance.ftlh", shape));
      for (String from : List.of("", family.id() + "/")) {
        work.add(() -> stencils.get(LINK, shape, Map.of("from", from)));
      }
      for (boolean yes : List.of(true, false)) {
        work.add(() -> stencils.get(STEP, shape, Map.of("forward", yes)));
        work.add(() -> stencils.get(NEAR, shape, Map.of("related", yes)));
        for (String row : List.of("standard", "equivalents")) {
          work.add(() -> stencils.get("stencils/" + row + ".ftlh", shape, Map.of("same", yes)));
        }
      }
      work.add(() -> prepareGlances(shape));
    }
    return work;
  }

  private void prepareGlances(int shape) {
    for (Code a : Glance.kinds(family.codes())) {
      Glance.kinds(family.codes()).forEach(b -> glance.of(shape, a, b));
    }
  }

  private byte[] near(int shape, Code a, Code b) {
    ByteArrayOutputStream links = new ByteArrayOutputStream();
    List<PairId> others = order.near(a, b, MOST_NEAR);
    for (PairId other : others) {
      links.writeBytes(ascii("<li>"));
      links.writeBytes(filled(LINK, other, Map.of("from", "")));
      links.writeBytes(ascii("</li>\n"));
    }
    Optional<PairId> previous = order.previous(a, b);
    Optional<PairId> next = order.next(a, b);
    if (others.isEmpty() && previous.isEmpty() && next.isEmpty()) {
      return NOTHING;
    }
    Map<String, byte[]> pair =
        Map.of(
            "links", links.toByteArray(),
            "previous", step(previous, false),
            "next", step(next, true));
    return fill(stencils.get(NEAR, shape, Map.of("related", !others.isEmpty())), shape, a, b, pair);
  }

  private byte[] step(Optional<PairId> pair, boolean forward) {
    return pair.map(to -> filled(STEP, to, Map.of("forward", forward))).orElse(NOTHING);
  }

  private byte[] filled(String template, PairId pair, Map<String, Object> given) {
    Code a = order.code(pair.a());
    Code b = order.code(pair.b());
    int shape = shapes.of(a, b);
    return fill(stencils.get(template, shape, given), shape, a, b, Map.of());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
