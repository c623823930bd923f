package dev.codevs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file is in one share, and no share is much larger than the others. */
class ShardTest {
  private static final List<Route> ROUTES =
      IntStream.range(0, 3_000).mapToObj(i -> (Route) new Route.Asset(i + ".css")).toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 50})
  void theSharesTogetherHaveEachFileOnce(int count) {
    List<Route> together = new ArrayList<>();
    for (int index = 1; index <= count; index++) {
      List<Route> share = new Shard(index, count).of(ROUTES);
      together.addAll(share);
      assertEquals(1.0 / count, share.size() / 3_000.0, 0.02, index + "/" + count);
    }
    assertEquals(sorted(ROUTES), sorted(together));
  }

  private static List<Route> sorted(List<Route> routes) {
    return routes.stream().sorted(Comparator.comparing(Route::path)).toList();
  }
}
