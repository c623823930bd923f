package dev.codevs.serve;

import java.util.Locale;
import java.util.Set;

/**
 * The hosts under which a preview answers. A web site could point a name of its own at this machine
 * and read the preview through the browser of a visitor (DNS rebinding). Its requests name that
 * host.
 *
 * @param bound the address that the server listens on
 */
record HostRule(String bound) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::");

  /**
   * Whether a request may name this host. If the server listens on all addresses, codevs cannot
   * know the names of this machine, and every host is allowed.
   *
   * @param host with or without a port
   */
  boolean allows(String host) {
    String name = host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    return ALL_ADDRESSES.contains(bound)
        || LOOPBACK.contains(name)
        || name.equals(bound.toLowerCase(Locale.ROOT))
        || name.equals("[" + bound.toLowerCase(Locale.ROOT) + "]");
  }
}
