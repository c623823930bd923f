package dev.codevs.output;

import dev.codevs.model.GrowingBytes;
import dev.codevs.model.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.RecursiveAction;
import java.util.function.BiConsumer;

/**
 * Renders files on all threads of a pool and hands each one on. A thread takes neighbours as long
 * as there are any: two threads that make files in one folder wait for each other.
 */
final class EachFile extends RecursiveAction {
  private static final long serialVersionUID = 1L;
  private static final int TOGETHER = 128;

  private final transient List<Route> routes;
  private final transient BiConsumer<Route, GrowingBytes> render;
  private final transient Sink sink;
  private final int from;
  private final int to;

  private EachFile(
      List<Route> routes, BiConsumer<Route, GrowingBytes> render, Sink sink, int from, int to) {
    this.routes = routes;
    this.render = render;
    this.sink = sink;
    this.from = from;
    this.to = to;
  }

  /** What becomes of a file. */
  interface Sink {

    /**
     * Takes a file.
     *
     * @param i the place of its route
     * @param file its content, which is another file's after the call
     */
    void take(int i, GrowingBytes file) throws IOException;
  }

  /**
   * Renders all files, from the threads of the pool that this is called in.
   *
   * @param render appends the content of a route's file
   */
  static void run(List<Route> routes, BiConsumer<Route, GrowingBytes> render, Sink sink) {
    new EachFile(routes, render, sink, 0, routes.size()).invoke();
  }

  @Override
  protected void compute() {
    if (to - from > TOGETHER) {
      int half = (from + to) >>> 1;
      invokeAll(
          new EachFile(routes, render, sink, from, half),
          new EachFile(routes, render, sink, half, to));
      return;
    }
    GrowingBytes file = new GrowingBytes();
    try {
      for (int i = from; i < to; i++) {
        file.clear();
        render.accept(routes.get(i), file);
        sink.take(i, file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
