package dev.codevs.content.project;

import dev.codevs.content.json.Problems;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * A part of the loading that may run beside others. It collects its own problems, and whoever waits
 * for it takes them in: so their order is that of the waiting, whichever thread was faster.
 *
 * <p>It runs in the pool of the thread that starts it, or else in the common one; where no other
 * thread is free, the one that waits runs it.
 */
public final class LoadTask<T> {
  private final Problems problems;
  private final ForkJoinTask<T> task;

  private LoadTask(Problems problems, ForkJoinTask<T> task) {
    this.problems = problems;
    this.task = task;
  }

  /** Starts a part; its work is given the problems that it adds to. */
  public static <T> LoadTask<T> start(Function<Problems, T> work) {
    Problems own = new Problems();
    return new LoadTask<>(own, ForkJoinTask.adapt(() -> work.apply(own)).fork());
  }

  /** What the part came to; what it found is added to the problems of the whole. */
  public T join(Problems whole) {
    T result = task.join();
    whole.addAll(problems);
    return result;
  }
}
