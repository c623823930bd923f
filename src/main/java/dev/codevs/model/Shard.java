package dev.codevs.model;

import dev.codevs.bytes.Hash;
import java.util.List;

/**
 * A share of a site's files, so that several machines can build one site. The share of a file
 * depends only on the file's path and the number of shares: a file stays in its share when other
 * files are added or deleted.
 *
 * @param index the number of this share, from 1 to {@code count}
 * @param count the number of shares
 */
public record Shard(int index, int count) {

  /** The only share: all files. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** The routes of this share, in their order. */
  public List<Route> of(List<Route> routes) {
    return count == 1 ? routes : routes.stream().filter(this::holds).toList();
  }

  private boolean holds(Route route) {
    return Math.floorMod(Hash.of(route.path()), count) == index - 1;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
