package dev.codevs.render;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first wanted, once. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  private Once(Supplier<T> maker) {
    this.maker = maker;
  }

  static <T> Supplier<T> of(Supplier<T> maker) {
    return new Once<>(maker);
  }

  @Override
  public synchronized T get() {
    T result = made;
    if (result == null) {
      result = maker.get();
      made = result;
    }
    return result;
  }
}
