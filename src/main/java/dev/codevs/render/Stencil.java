package dev.codevs.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A rendered page whose {@link Slots} are still open: filling it copies bytes and no more. */
final class Stencil {
  private final byte[][] pieces;
  private final int[] slots;
  private final int size;

  private Stencil(List<byte[]> pieces, List<Integer> slots) {
    this.pieces = pieces.toArray(new byte[0][]);
    this.slots = slots.stream().mapToInt(Integer::intValue).toArray();
    this.size = pieces.stream().mapToInt(piece -> piece.length).sum();
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

  /**
   * The page of a pair.
   *
   * @param a the values of the first code, in the order of {@link Slots}
   * @param b the values of the second code
   * @param pair the values of the pair
   */
  byte[] fill(byte[][] a, byte[][] b, byte[][] pair) {
    int length = size;
    for (int slot : slots) {
      length += value(slot, a, b, pair).length;
    }
    byte[] page = new byte[length];
    int at = 0;
    for (int i = 0; i < slots.length; i++) {
      at = copy(pieces[i], page, at);
      at = copy(value(slots[i], a, b, pair), page, at);
    }
    copy(pieces[slots.length], page, at);
    return page;
  }

  private static byte[] value(int slot, byte[][] a, byte[][] b, byte[][] pair) {
    if (slot < a.length) {
      return a[slot];
    }
    return slot < a.length + b.length ? b[slot - a.length] : pair[slot - a.length - b.length];
  }

  private static int copy(byte[] from, byte[] to, int at) {
    System.arraycopy(from, 0, to, at, from.length);
    return at + from.length;
  }
}
