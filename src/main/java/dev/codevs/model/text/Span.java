package dev.codevs.model.text;

import java.util.List;

/**
 * A piece of a {@link Text}. Each record is one construct of the inline Markdown that a prose field
 * may contain.
 */
public sealed interface Span {

  /** Plain characters. */
  record Plain(String text) implements Span {}

  /** {@code `code`}: never translated and never lower-cased. */
  record Code(String text) implements Span {}

  /** {@code *emphasis*}. */
  record Emphasis(List<Span> spans) implements Span {}

  /** {@code **strong emphasis**}. */
  record Strong(List<Span> spans) implements Span {}

  /** A link to another site or a mailbox: an {@code https} or {@code mailto} address. */
  record WebLink(String url, List<Span> spans) implements Span {}

  /** A link to the page of another code of the site. */
  record CodeLink(CodeRef target, List<Span> spans) implements Span {}
}
