package dev.codevs.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One paragraph of prose, as a list of spans. */
public record Text(List<Span> spans) {

  /** The empty text. */
  public static final Text NONE = new Text(List.of());

  /** The characters of this text without markup, for a title or a description. */
  public String plain() {
    return plain(UnaryOperator.identity());
  }

  /**
   * The characters of this text without markup.
   *
   * @param code a function that writes the content of each {@link Span.Code}
   */
  public String plain(UnaryOperator<String> code) {
    StringBuilder words = new StringBuilder();
    appendPlain(spans, code, words);
    return words.toString();
  }

  /**
   * The beginning of this text, with its markup.
   *
   * @param length the number of UTF-16 units of {@link #plain()} that the beginning keeps; a code
   *     that begins inside them is kept whole
   */
  public Text upTo(int length) {
    return new Text(upTo(spans, length));
  }

  private static List<Span> upTo(List<Span> spans, int length) {
    List<Span> kept = new ArrayList<>();
    int rest = length;
    for (Span span : spans) {
      if (rest <= 0) {
        break;
      }
      kept.add(upTo(span, rest));
      rest -= new Text(List.of(span)).plain().length();
    }
    return List.copyOf(kept);
  }

  private static Span upTo(Span span, int length) {
    if (span instanceof Span.Plain plain) {
      return new Span.Plain(plain.text().substring(0, Math.min(length, plain.text().length())));
    } else if (span instanceof Span.Emphasis emphasis) {
      return new Span.Emphasis(upTo(emphasis.spans(), length));
    } else if (span instanceof Span.Strong strong) {
      return new Span.Strong(upTo(strong.spans(), length));
    } else if (span instanceof Span.WebLink link) {
      return new Span.WebLink(link.url(), upTo(link.spans(), length));
    } else if (span instanceof Span.CodeLink link) {
      return new Span.CodeLink(link.target(), upTo(link.spans(), length));
    }
    return span;
  }

  private static void appendPlain(
      List<Span> spans, UnaryOperator<String> codes, StringBuilder words) {
    for (Span span : spans) {
      if (span instanceof Span.Plain plain) {
        words.append(plain.text());
      } else if (span instanceof Span.Code code) {
        words.append(codes.apply(code.text()));
      } else if (span instanceof Span.Emphasis emphasis) {
        appendPlain(emphasis.spans(), codes, words);
      } else if (span instanceof Span.Strong strong) {
        appendPlain(strong.spans(), codes, words);
      } else if (span instanceof Span.WebLink link) {
        appendPlain(link.spans(), codes, words);
      } else if (span instanceof Span.CodeLink link) {
        appendPlain(link.spans(), codes, words);
      }
    }
  }
}
