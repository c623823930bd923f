package dev.codevs.cli.console;

import dev.codevs.build.Build;
import java.util.concurrent.atomic.AtomicInteger;

/** One line on a terminal that counts the files of a build that takes longer than a second. */
public final class ProgressLine implements Build.Progress {
  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long NEXT_NANOS = 100_000_000L;

  private final Terminal terminal;
  private final boolean shown;
  private final AtomicInteger done = new AtomicInteger();
  private final long start = System.nanoTime();
  private long next = FIRST_NANOS;
  private boolean printed;

  public ProgressLine(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.shown = terminal.interactive() && !quiet;
  }

  @Override
  public Runnable start(int total) {
    return shown ? () -> step(total) : () -> {};
  }

  private void step(int total) {
    int now = done.incrementAndGet();
    if (now % 64 == 0) {
      print(now, total);
    }
  }

  private synchronized void print(int now, int total) {
    long elapsed = System.nanoTime() - start;
    if (elapsed >= next) {
      terminal.err().print("\r" + now + " of " + total + " files");
      terminal.err().flush();
      next = elapsed + NEXT_NANOS;
      printed = true;
    }
  }

  /** Takes the line away, so that a result can be printed. */
  public synchronized void clear() {
    if (printed) {
      terminal.err().print("\r\u001b[K");
      printed = false;
    }
  }
}
