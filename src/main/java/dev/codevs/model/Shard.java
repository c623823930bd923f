package dev.codevs.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A share of a site's files, so that several machines can build one site. Which share a file is in
 * depends on its path and the number of shares alone: it stays there when others come or go.
 *
 * @param index which share, from 1 to {@code count}
 * @param count how many shares there are
 */
public record Shard(int index, int count) {

  /** The only share: all files. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** The routes of this share, in their order. */
  public List<Route> of(List<Route> routes) {
    return count == 1 ? routes : routes.stream().filter(this::holds).toList();
  }

  private boolean holds(Route route) {
    CRC32 hash = new CRC32();
    hash.update(route.path().getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % count == index - 1;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
