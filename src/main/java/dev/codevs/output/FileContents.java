package dev.codevs.output;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.Route;
import java.util.function.Predicate;

/** What the files of a site hold. It is asked from any thread. */
public interface FileContents {

  /**
   * Which files hold what they held in a build before; those it says nothing about may as well.
   *
   * @param origin what the manifest says that the files were made from then
   */
  Predicate<Route> sameAs(String origin);

  /**
   * Appends the content of a route's file. It may be asked twice, for the file's hash and for its
   * bytes, and appends the same pieces both times.
   */
  void append(Route route, ByteSink file);

  /** Is told when a file is as it should be. */
  void done();
}
