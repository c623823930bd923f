package dev.codevs.content.project;

import dev.codevs.content.json.Problems;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * A part of the loading that runs in parallel with other parts. The part collects its own problems,
 * and {@link #join} adds them to the problems of the whole. So the order of all problems is the
 * order of the calls of {@link #join}, and no thread's speed changes it.
 *
 * <p>The part runs in the {@link java.util.concurrent.ForkJoinPool} of the thread that starts it,
 * or else in the common pool. If no other thread is free, the thread that waits runs the part
 * itself.
 */
public final class LoadTask<T> {
  private final Problems problems;
  private final ForkJoinTask<T> task;

  private LoadTask(Problems problems, ForkJoinTask<T> task) {
    this.problems = problems;
    this.task = task;
  }

  /**
   * Starts a part.
   *
   * @param work computes the result, and adds its problems to its argument
   */
  public static <T> LoadTask<T> start(Function<Problems, T> work) {
    Problems own = new Problems();
    return new LoadTask<>(own, ForkJoinTask.adapt(() -> work.apply(own)).fork());
  }

  /** Waits for the part, adds its problems to the problems of the whole, and returns its result. */
  public T join(Problems whole) {
    T result = task.join();
    whole.addAll(problems);
    return result;
  }
}
