package dev.codevs.model.text;

import java.util.List;

/** A piece of a {@link Text}: what the inline Markdown of a prose field may hold. */
public sealed interface Span {

  /** Characters as they are. */
  record Plain(String text) implements Span {}

  /** {@code `code`}: shown as it is, never translated, never lower-cased. */
  record Code(String text) implements Span {}

  /** {@code *emphasis*}. */
  record Emphasis(List<Span> spans) implements Span {}

  /** {@code **strong emphasis**}. */
  record Strong(List<Span> spans) implements Span {}

  /** A link out of the site: an {@code https} or {@code mailto} address. */
  record WebLink(String url, List<Span> spans) implements Span {}

  /** A link to the page of another code of the site. */
  record CodeLink(CodeRef target, List<Span> spans) implements Span {}
}
