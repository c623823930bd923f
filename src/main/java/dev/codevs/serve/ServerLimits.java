package dev.codevs.serve;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The limits that keep one client of the JDK's HTTP server from making the others wait.
 *
 * <p>The JDK gives a thread to each request from its first byte on. So there are more threads than
 * a browser opens connections, and a client that stops in the middle of a request or an answer
 * loses its connection.
 */
final class ServerLimits {
  private static final int MAX_THREADS = 512;
  private static final int IDLE_THREAD_SECONDS = 10;

  /** System properties of the module {@code jdk.httpserver}, which reads them only once. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          // The JDK sends the head of an answer before the body. With Nagle's algorithm the body
          // would wait 40 ms for the browser to confirm the head.
          "sun.net.httpserver.nodelay", "true",
          // Seconds from the first byte of a request to the last.
          "sun.net.httpserver.maxReqTime", "10",
          // Seconds from the last byte of a request to the last byte of the answer.
          "sun.net.httpserver.maxRspTime", "60",
          // Bytes of all headers. Browsers send the cookies of every program on localhost.
          "sun.net.httpserver.maxReqHeaderSize", "65536",
          "jdk.httpserver.maxConnections", "1024");

  private ServerLimits() {}

  /** Sets the limits, except those that the user has set. Call it before the first server. */
  static void set() {
    PROPERTIES.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
  }

  /** Threads for requests. If all are busy, the JDK closes the connection of the next request. */
  static ExecutorService threads() {
    return new ThreadPoolExecutor(
        0,
        MAX_THREADS,
        IDLE_THREAD_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        ServerLimits::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "codevs-preview");
    thread.setDaemon(true);
    return thread;
  }
}
