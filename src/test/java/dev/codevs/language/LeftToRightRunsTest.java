package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftToRightRunsTest {
  @Test
  void rangesNamesAndVersionsAreRuns() {
    assertEquals(List.of("5-30s"), runs("انتظر 5-30s ثم أعد"));
    assertEquals(List.of("RFC 6455", "HTTP/2"), runs("راجع RFC 6455 عن HTTP/2."));
    assertEquals(List.of(".NET", "C++"), runs("في .NET أو C++"));
    assertEquals(List.of("§7.4"), runs("القسم §7.4"));
  }

  @Test
  void oneWordOrOneNumberIsNoRun() {
    assertEquals(List.of(), runs("الخادم proxy أعاد 404"));
  }

  @Test
  void punctuationAfterARunIsNotPartOfIt() {
    assertEquals(List.of("1-5"), runs("بعد 1-5، ثم (3) أخرى."));
  }

  private static List<String> runs(String text) {
    return LeftToRightRuns.in(text).stream()
        .map(run -> text.substring(run.start(), run.end()))
        .toList();
  }
}
