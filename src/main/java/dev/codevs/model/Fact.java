package dev.codevs.model;

import java.util.List;

/**
 * A kind of fact that a code may state, with the values it may have. The order is the order of
 * every table. A bundle names a kind {@code fact.retry} and a value {@code fact.retry.after-delay}.
 */
public enum Fact {
  STATUS("status", "assigned", "reserved", "obsolete"),
  SENDER("sender", "client", "server", "either", "intermediary", "local"),
  ON_WIRE("onWire", "true", "false"),
  ENDS(
      "ends",
      "nothing",
      "request",
      "call",
      "query",
      "command",
      "transaction",
      "stream",
      "connection"),
  RETRY(
      "retry",
      "not-needed",
      "never",
      "after-change",
      "after-authentication",
      "after-delay",
      "at-once",
      "elsewhere"),
  CACHEABLE("cacheable", "by-default", "when-allowed", "never");

  /** All of them, in the order of every table. */
  public static final List<Fact> ALL = List.of(values());

  /** In sentences what a reader has to do comes first, what the registry says about a code last. */
  public static final List<Fact> TELLING = List.of(RETRY, ENDS, SENDER, ON_WIRE, CACHEABLE, STATUS);

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes immutable lists.
  private final List<String> values;

  Fact(String key, String... values) {
    this.key = key;
    this.values = List.of(values);
  }

  /** The key in a code's file. */
  public String key() {
    return key;
  }

  /** The values allowed there; {@code true} and {@code false} stand for JSON's. */
  public List<String> allowed() {
    return values;
  }

  /** The key in a bundle that names this kind of fact. */
  public String messageKey() {
    return "fact." + key;
  }

  /** The key in a bundle that names a value of this kind of fact. */
  public String messageKey(String value) {
    return messageKey() + "." + value;
  }
}
