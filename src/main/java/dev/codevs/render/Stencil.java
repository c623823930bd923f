package dev.codevs.render;

import dev.codevs.model.Assembly;
import dev.codevs.model.Piece;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A rendered page whose {@link Slots} are still open: filling it copies bytes and no more. */
final class Stencil {
  private final Piece[] pieces;
  private final int[] slots;

  private Stencil(List<Piece> pieces, List<Integer> slots) {
    this.pieces = pieces.toArray(new Piece[0]);
    this.slots = slots.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Cuts a rendered text at its slots. */
  static Stencil of(String rendered) {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    int from = 0;
    for (int mark = rendered.indexOf(Slots.MARK); mark >= 0; ) {
      pieces.add(piece(rendered.substring(from, mark)));
      slots.add(Slots.numberAt(rendered, mark));
      from = mark + 2;
      mark = rendered.indexOf(Slots.MARK, from);
    }
    pieces.add(piece(rendered.substring(from)));
    return new Stencil(pieces, slots);
  }

  private static Piece piece(String text) {
    return Piece.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What its slots are filled with. */
  interface Filling {

    /** Appends the value of a slot. */
    void append(int slot, Assembly page);
  }

  /** Appends the stencil, filled. */
  void fill(Filling filling, Assembly page) {
    for (int i = 0; i < slots.length; i++) {
      page.append(pieces[i]);
      filling.append(slots[i], page);
    }
    page.append(pieces[slots.length]);
  }
}
