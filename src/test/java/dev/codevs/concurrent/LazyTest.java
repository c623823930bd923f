package dev.codevs.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A value is made when it is first asked for, and once. */
class LazyTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void isNotMadeBeforeItIsAskedForAndOnceForAllThreads() {
    Supplier<Integer> lazy = Lazy.of(made::incrementAndGet);
    assertEquals(0, made.get());

    assertEquals(1_000, IntStream.range(0, 1_000).parallel().map(i -> lazy.get()).sum());
  }

  @Test
  void isMadeAgainIfItFailed() {
    Supplier<String> lazy =
        Lazy.of(
            () -> {
              if (made.incrementAndGet() == 1) {
                throw new IllegalStateException();
              }
              return "made";
            });

    assertThrows(IllegalStateException.class, lazy::get);
    assertEquals("made", lazy.get());
  }

  @Test
  void byIndexKeepsAValueForEachPlace() {
    LazyByIndex<Object> lazy = new LazyByIndex<>(3, place -> new Object());

    assertSame(lazy.get(2), lazy.get(2));
    assertEquals(2, IntStream.range(0, 2).mapToObj(lazy::get).distinct().count());
  }
}
