package dev.codevs.render;

import dev.codevs.model.GrowingBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A rendered page whose {@link Slots} are still open: filling it copies bytes and no more. */
final class Stencil {
  private final byte[][] pieces;
  private final int[] slots;

  private Stencil(List<byte[]> pieces, List<Integer> slots) {
    this.pieces = pieces.toArray(new byte[0][]);
    this.slots = slots.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Cuts a rendered text at its slots. */
  static Stencil of(String rendered) {
    List<byte[]> pieces = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    int from = 0;
    for (int mark = rendered.indexOf(Slots.MARK); mark >= 0; ) {
      pieces.add(rendered.substring(from, mark).getBytes(StandardCharsets.UTF_8));
      slots.add(Slots.numberAt(rendered, mark));
      from = mark + 2;
      mark = rendered.indexOf(Slots.MARK, from);
    }
    pieces.add(rendered.substring(from).getBytes(StandardCharsets.UTF_8));
    return new Stencil(pieces, slots);
  }

  /** Appends the stencil, filled with what is said about a pair. */
  void fill(Pair pair, GrowingBytes page) {
    for (int i = 0; i < slots.length; i++) {
      page.append(pieces[i]);
      pair.append(slots[i], page);
    }
    page.append(pieces[slots.length]);
  }
}
