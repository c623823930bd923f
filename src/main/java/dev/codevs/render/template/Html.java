package dev.codevs.render.template;

import dev.codevs.language.LeftToRightRuns;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Direction;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import java.util.List;
import java.util.function.Function;

/** Writes a {@link Text} as HTML. */
public final class Html {
  private final Direction direction;
  private final Function<CodeRef, String> address;
  private final StringBuilder out = new StringBuilder();

  private Html(Direction direction, Function<CodeRef, String> address) {
    this.direction = direction;
    this.address = address;
  }

  /** Escapes a text for an element or for an attribute in double quotes. */
  public static String escape(String text) {
    if (!isSpecial(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), out);
    }
    return out.toString();
  }

  private static boolean isSpecial(String text) {
    return text.indexOf('&') >= 0
        || text.indexOf('<') >= 0
        || text.indexOf('>') >= 0
        || text.indexOf('"') >= 0;
  }

  /** Escapes one UTF-16 unit. */
  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append(c);
    }
  }

  /**
   * The content of a paragraph as HTML.
   *
   * @param direction the direction of the text's language. In a right-to-left text each
   *     left-to-right run is isolated; without that, Arabic would show {@code 5-30s} as {@code
   *     30s-5}
   * @param address returns the address of a code's page, relative to the page that shows the text
   */
  public static String of(Text text, Direction direction, Function<CodeRef, String> address) {
    Html html = new Html(direction, address);
    html.append(text.spans());
    return html.out.toString();
  }

  private void append(List<Span> spans) {
    for (Span span : spans) {
      if (span instanceof Span.Plain plain) {
        appendPlain(plain.text());
      } else if (span instanceof Span.Code code) {
        out.append(direction == Direction.LTR ? "<code>" : "<code dir=ltr>");
        out.append(escape(code.text())).append("</code>");
      } else if (span instanceof Span.Emphasis emphasis) {
        element("em", "", emphasis.spans());
      } else if (span instanceof Span.Strong strong) {
        element("strong", "", strong.spans());
      } else if (span instanceof Span.WebLink link) {
        element("a", link.url(), link.spans());
      } else if (span instanceof Span.CodeLink link) {
        element("a", address.apply(link.target()), link.spans());
      }
    }
  }

  private void appendPlain(String text) {
    if (direction == Direction.LTR) {
      out.append(escape(text));
      return;
    }
    int from = 0;
    for (LeftToRightRuns.Run run : LeftToRightRuns.in(text)) {
      out.append(escape(text.substring(from, run.start())));
      out.append("<bdi>").append(escape(text.substring(run.start(), run.end()))).append("</bdi>");
      from = run.end();
    }
    out.append(escape(text.substring(from)));
  }

  private void element(String name, String href, List<Span> spans) {
    out.append('<').append(name);
    if (!href.isEmpty()) {
      out.append(" href=\"").append(escape(href)).append('"');
    }
    out.append('>');
    append(spans);
    out.append("</").append(name).append('>');
  }
}
