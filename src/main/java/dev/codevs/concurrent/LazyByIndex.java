package dev.codevs.concurrent;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * A list of values, each computed at the first call of {@link #get} for its index. Threads do not
 * wait for each other: if two threads compute the value of one index at the same time, one of the
 * two equal values is stored.
 */
public final class LazyByIndex<T> {
  private final AtomicReferenceArray<T> all;
  private final IntFunction<T> maker;

  public LazyByIndex(int size, IntFunction<T> maker) {
    this.all = new AtomicReferenceArray<>(size);
    this.maker = maker;
  }

  /** The value at an index, counted from 0. */
  public T get(int index) {
    T made = all.get(index);
    if (made == null) {
      made = maker.apply(index);
      all.set(index, made);
    }
    return made;
  }
}
