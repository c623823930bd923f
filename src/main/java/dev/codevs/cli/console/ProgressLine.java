package dev.codevs.cli.console;

import dev.codevs.build.Build;
import java.util.concurrent.atomic.AtomicInteger;

/** A line on the terminal that counts the files of a build. It appears after a second. */
public final class ProgressLine implements Build.Progress {
  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long NEXT_NANOS = 100_000_000L;

  private final Terminal terminal;
  private final boolean shown;
  private final AtomicInteger done = new AtomicInteger();
  private final long start = System.nanoTime();
  private long nextNanos = FIRST_NANOS;
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
    if (elapsed >= nextNanos) {
      terminal.err().print("\r" + now + " of " + total + " files");
      terminal.err().flush();
      nextNanos = elapsed + NEXT_NANOS;
      printed = true;
    }
  }

  /** Removes the line, so that a result can be printed. */
  public synchronized void clear() {
    if (printed) {
      terminal.err().print("\r\u001b[K");
      printed = false;
    }
  }
}
