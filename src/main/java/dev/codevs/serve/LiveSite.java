package dev.codevs.serve;

import dev.codevs.build.Preview;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The site that the server shows: loaded once at the start, and again after each change. */
final class LiveSite {
  private static final int MAX_LOADS_AGAIN = 3;

  private final Supplier<Preview> loader;
  private final PreviewListener listener;

  /** A restarted server counts its loads from 1 again, so this number tells the two apart. */
  private final String server = Integer.toHexString(new Random().nextInt());

  private int loads;
  private volatile LoadedSite current;

  /** Loads the site for the first time. */
  LiveSite(Supplier<Preview> loader, PreviewListener listener) {
    this.loader = loader;
    this.listener = listener;
    this.current = loaded();
    report();
  }

  /** The site as it was loaded last. */
  LoadedSite current() {
    return current;
  }

  /**
   * Loads the site again and shows it; one thread at a time may call it. If codevs fails, the pages
   * show the failure until the next change: the old site would look as if the edit had no effect.
   *
   * @param hasChanged whether an input has changed since the last call. If so, an error may come
   *     from a file that was only half written, and the site is loaded once more.
   */
  void load(BooleanSupplier hasChanged) {
    LoadedSite next = loaded();
    for (int again = 0; again < MAX_LOADS_AGAIN; again++) {
      if (!next.isBroken() || !hasChanged.getAsBoolean()) {
        break;
      }
      next = loaded();
    }
    current = next;
    report();
  }

  private LoadedSite loaded() {
    loads++;
    String version = server + "-" + loads;
    try {
      return new LoadedSite(Optional.of(loader.get()), Optional.empty(), version);
    } catch (RuntimeException | Error cause) {
      return new LoadedSite(Optional.empty(), Optional.of(PreviewFailure.of(cause)), version);
    }
  }

  private void report() {
    current.preview().ifPresent(listener::loaded);
    current.failure().ifPresent(listener::failed);
  }
}
