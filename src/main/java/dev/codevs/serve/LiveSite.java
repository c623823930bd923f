package dev.codevs.serve;

import dev.codevs.build.Preview;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** The site that the server shows: loaded once at the start, and again after each change. */
final class LiveSite {
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
    this.current = new LoadedSite(Optional.empty(), "the site is being loaded", "");
    load();
  }

  /** The site as it was loaded last. */
  LoadedSite current() {
    return current;
  }

  /**
   * Loads the site again; one thread at a time may call it. If codevs fails, for example because an
   * input needs more stack than there is, the pages show the failure until the next change: the old
   * site would look as if the edit had no effect.
   */
  void load() {
    loads++;
    String version = server + "-" + loads;
    try {
      Preview preview = loader.get();
      current = new LoadedSite(Optional.of(preview), "", version);
      listener.loaded(preview);
    } catch (RuntimeException | Error cause) {
      PreviewFailure failure = PreviewFailure.of(cause);
      current = new LoadedSite(Optional.empty(), failure.message(), version);
      listener.failed(failure);
    }
  }
}
