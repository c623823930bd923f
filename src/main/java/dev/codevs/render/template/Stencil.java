package dev.codevs.render.template;

import dev.codevs.bytes.ByteSink;
import dev.codevs.bytes.HashedBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A rendered page with open {@link Slots}: pieces of bytes, with the number of a slot between each
 * two. It is filled by appending the pieces and the values of the slots in turn; no template runs.
 */
public final class Stencil {
  /** The empty stencil. */
  public static final Stencil EMPTY = of("");

  private final HashedBytes[] pieces;
  private final int[] slots;

  private Stencil(List<HashedBytes> pieces, List<Integer> slots) {
    this.pieces = pieces.toArray(new HashedBytes[0]);
    this.slots = slots.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Cuts a rendered text at its slots. */
  public static Stencil of(String rendered) {
    List<HashedBytes> pieces = new ArrayList<>();
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

  private static HashedBytes piece(String text) {
    return HashedBytes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The values for the slots of a stencil. */
  public interface Filling {

    /** Appends the value of a slot. */
    void append(int slot, ByteSink page);
  }

  /** Appends the stencil with its slots filled. */
  public void fill(Filling filling, ByteSink page) {
    for (int i = 0; i < slots.length; i++) {
      page.append(pieces[i]);
      filling.append(slots[i], page);
    }
    page.append(pieces[slots.length]);
  }
}
