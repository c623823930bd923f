package dev.codevs.output;

import dev.codevs.bytes.PageBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.RecursiveAction;

/**
 * Does something for each file on all threads of a pool. A thread takes neighbours as long as there
 * are any: two threads that make files in one folder wait for each other.
 */
final class EachFile extends RecursiveAction {
  private static final long serialVersionUID = 1L;
  private static final int TOGETHER = 128;

  private final transient Work work;
  private final int from;
  private final int to;

  private EachFile(Work work, int from, int to) {
    this.work = work;
    this.from = from;
    this.to = to;
  }

  /** What is done for a file. */
  interface Work {

    /**
     * Does it.
     *
     * @param i the number of the file
     * @param buffer a place for its content, of which nothing is kept from file to file
     */
    void run(int i, PageBuffer buffer) throws IOException;
  }

  /** Does some work for so many files, from the threads of the pool that this is called in. */
  static void run(int files, Work work) {
    new EachFile(work, 0, files).invoke();
  }

  @Override
  protected void compute() {
    if (to - from > TOGETHER) {
      int half = (from + to) >>> 1;
      invokeAll(new EachFile(work, from, half), new EachFile(work, half, to));
      return;
    }
    PageBuffer buffer = new PageBuffer();
    try {
      for (int i = from; i < to; i++) {
        buffer.clear();
        work.run(i, buffer);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
