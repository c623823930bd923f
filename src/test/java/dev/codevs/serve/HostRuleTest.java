package dev.codevs.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only hosts that are this machine are answered. */
class HostRuleTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost",
    "127.0.0.1, localhost:8080",
    "127.0.0.1, LocalHost:8080",
    "127.0.0.1, 127.0.0.1:8080",
    "127.0.0.1, [::1]:8080",
    "::1, [::1]",
    "FE80::1, [fe80::1]:8080",
    "my-laptop.lan, My-Laptop.lan:8080",
    "0.0.0.0, my-laptop.lan",
    "::, evil.example",
    "0.0.0.0, ''"
  })
  void allows(String bound, String host) {
    assertTrue(new HostRule(bound).allows(host));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, evil.example",
    "127.0.0.1, localhost.evil.example",
    "127.0.0.1, evil.example:localhost",
    "127.0.0.1, evil.example:80:80",
    "127.0.0.1, user@localhost",
    "127.0.0.1, 127.0.0.1.evil.example:8080",
    "127.0.0.1, 'localhost, evil.example'",
    "127.0.0.1, ''",
    "my-laptop.lan, lan"
  })
  void refuses(String bound, String host) {
    assertFalse(new HostRule(bound).allows(host));
  }
}
