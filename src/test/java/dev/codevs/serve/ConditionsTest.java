package dev.codevs.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.sun.net.httpserver.Headers;
import dev.codevs.bytes.Bytes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges and entity tags as RFC 9110 says. */
class ConditionsTest {
  private static final Answer TEN =
      Answer.file(200, "x.txt", Bytes.of("0123456789".getBytes(StandardCharsets.UTF_8)));
  private static final String TAG = String.valueOf(answer("GET").headers().get("ETag"));

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0-0",
    "bytes=2-4, 234, 2-4",
    "bytes=2-, 23456789, 2-9",
    "bytes=9-99, 9, 9-9",
    "bytes=2-999999999999999999, 23456789, 2-9",
    "bytes=-3, 789, 7-9",
    "bytes=-99, 0123456789, 0-9"
  })
  void aRangeIsAPart(String range, String part, String place) {
    Answer answer = answer("GET", "Range", range);

    assertEquals(206, answer.status());
    assertEquals(part, body(answer));
    assertEquals("bytes " + place + "/10", answer.headers().get("Content-Range"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=999999999999999999-"})
  void aRangeAfterTheEndIsRefusedWithTheLength(String range) {
    Answer answer = answer("GET", "Range", range);

    assertEquals(416, answer.status());
    assertEquals("bytes */10", answer.headers().get("Content-Range"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=-",
        "bytes=4-2",
        "bytes=0-1,3-4",
        "lines=1-2",
        "bytes 1-2",
        "bytes=a-b",
        "bytes=99999999999999999999-",
        "bytes=-1-2",
        ""
      })
  void whatIsNotOneRangeIsIgnored(String range) {
    Answer answer = answer("GET", "Range", range);

    assertEquals(200, answer.status());
    assertEquals("0123456789", body(answer));
  }

  @Test
  void aHeadRequestHasNoRange() {
    assertEquals(200, answer("HEAD", "Range", "bytes=1-2").status());
  }

  @Test
  void aRangeOfAnotherVersionOfTheFileIsTheWholeFile() {
    assertEquals(206, answer("GET", "Range", "bytes=1-2", "If-Range", TAG).status());
    assertEquals(200, answer("GET", "Range", "bytes=1-2", "If-Range", "\"other\"").status());
  }

  @Test
  void aCopyThatIsTheSameIsNotSent() {
    assertEquals(304, answer("GET", "If-None-Match", TAG).status());
    assertEquals(304, answer("HEAD", "If-None-Match", TAG).status());
    assertEquals(304, answer("GET", "If-None-Match", "\"a\", W/" + TAG).status());
    assertEquals(304, answer("GET", "If-None-Match", "*").status());
    assertEquals(304, answer("GET", "If-None-Match", TAG, "Range", "bytes=1-2").status());
    assertEquals(200, answer("GET", "If-None-Match", "\"a\"").status());
  }

  @Test
  void anErrorHasNoConditions() {
    Answer error = Answer.text(404, "missing");

    Answer answer = Conditions.applied(request("GET", "Range", "bytes=0-1"), error);

    assertSame(error, answer);
    assertNull(answer.headers().get("ETag"));
  }

  private static Answer answer(String method, String... headers) {
    return Conditions.applied(request(method, headers), TEN);
  }

  private static Request request(String method, String... headers) {
    Headers all = new Headers();
    for (int i = 0; i < headers.length; i += 2) {
      all.add(headers[i], headers[i + 1]);
    }
    return new Request(method, URI.create("/x.txt"), all);
  }

  private static String body(Answer answer) {
    return new String(answer.body().array(), StandardCharsets.UTF_8);
  }
}
