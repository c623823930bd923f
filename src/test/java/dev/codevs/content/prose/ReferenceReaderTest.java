package dev.codevs.content.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link leads to https or to a mailbox, and nowhere else. */
class ReferenceReaderTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b#c, true",
    "https://example.org:8443, true",
    "http://example.org/, false",
    "HTTPS://example.org/, false",
    "//example.org/, false",
    "https:/example.org, false",
    "https://, false",
    "'https://example.org/a b', false",
    "https://example.org/\u200B, false",
    "javascript:alert(1), false",
    "data:text/html;base64;x, false",
    "a/b.html, false"
  })
  void anAddressOfAReferenceIsAbsoluteAndHttps(String url, boolean expected) {
    assertEquals(expected, ReferenceReader.isHttps(url));
  }

  @ParameterizedTest
  @CsvSource({
    "mailto:a@example.org, true",
    "mailto:a, false",
    "MAILTO:a@example.org, false",
    "a@example.org, false"
  })
  void anAddressOfAMailboxHasAnAt(String url, boolean expected) {
    assertEquals(expected, ReferenceReader.isMail(url));
  }
}
