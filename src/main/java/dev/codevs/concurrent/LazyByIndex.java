package dev.codevs.concurrent;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/** What is made of each code of a family when it is first wanted, by the code's place. */
public final class LazyByIndex<T> {
  private final AtomicReferenceArray<T> all;
  private final IntFunction<T> maker;

  public LazyByIndex(int codes, IntFunction<T> maker) {
    this.all = new AtomicReferenceArray<>(codes);
    this.maker = maker;
  }

  /** What there is at a place. Two threads may make the same; either is right. */
  public T get(int place) {
    T made = all.get(place);
    if (made == null) {
      made = maker.apply(place);
      all.set(place, made);
    }
    return made;
  }
}
