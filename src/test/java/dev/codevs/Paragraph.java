package dev.codevs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text that a page shows without a break: of a block, up to the next block or line break. The
 * isolates that HTML's rendering rules put around elements with a direction and around {@code bdi}
 * are in it as characters, which is how the bidi algorithm (UAX #9) sees them.
 *
 * @param block what it is the text of
 * @param direction of the block: {@code ltr}, {@code rtl} or {@code auto}
 * @param pieces the text nodes, in order
 * @param names the elements that hold a name or a code, and those with a direction
 */
record Paragraph(
    Element block, String direction, String text, List<Piece> pieces, List<Piece> names) {
  private static final Set<String> NAMES = Set.of("bdi", "code", "kbd", "samp", "pre", "var");
  private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript");

  /** What is a line of its own though it is no block to jsoup. */
  private static final Set<String> ATOMS =
      Set.of("button", "select", "option", "textarea", "td", "th", "br", "summary", "legend");

  /** Elements that are read without markup; the content of other metas is for machines. */
  private static final String PLAIN =
      "title, [aria-label], [alt], [placeholder], meta[name$=description], meta[name$=title],"
          + " meta[property$=description], meta[property$=title], meta[property$=alt]";

  private static final List<String> ATTRIBUTES =
      List.of("content", "aria-label", "alt", "placeholder");

  static final char LRI = '\u2066';
  static final char RLI = '\u2067';
  static final char FSI = '\u2068';
  static final char PDI = '\u2069';

  /**
   * A part of the text.
   *
   * @param language the nearest {@code lang}
   * @param isName whether it stands for itself in any language, as names and codes do
   */
  record Piece(int start, int end, String language, boolean isName) {
    String in(String text) {
      return text.substring(start, end);
    }
  }

  /** Where the text is, as a selector. */
  String where() {
    return block.cssSelector();
  }

  /** The paragraphs of a page's body. */
  static List<Paragraph> of(Document html) {
    Element body = html.body();
    Context page = new Context(Page.language(body), Page.direction(body), false, "", body);
    Reader reader = new Reader(page);
    reader.readInside(body, page);
    reader.end(page);
    return reader.done;
  }

  /** The title and the attributes that are read: texts without markup. */
  static Stream<Paragraph> plain(Document html, String direction) {
    return html.select(PLAIN).stream()
        .map(element -> plain(element, direction, plainText(element)));
  }

  private static String plainText(Element element) {
    return ATTRIBUTES.stream()
        .filter(element::hasAttr)
        .map(element::attr)
        .findFirst()
        .orElseGet(element::text);
  }

  /** A text without markup, of a title or an attribute; what is isolated in it is a name. */
  private static Paragraph plain(Element element, String direction, String text) {
    String language = Page.language(element);
    List<Piece> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || isIsolate(text.charAt(i))) {
        if (start < i) {
          pieces.add(new Piece(start, i, language, depth > 0));
        }
        depth += end ? 0 : text.charAt(i) == PDI ? -1 : 1;
        start = i + 1;
      }
    }
    return new Paragraph(
        element, direction, text, pieces, pieces.stream().filter(Piece::isName).toList());
  }

  /** Whether a character opens or closes an isolate, and so is not seen. */
  static boolean isIsolate(char c) {
    return c >= LRI && c <= PDI;
  }

  /** What surrounds a node. */
  private record Context(
      String language, String direction, boolean isName, String open, Element block) {

    Context into(Element element, boolean isBlock, String isolate) {
      return new Context(
          element.hasAttr("lang") ? element.attr("lang") : language,
          element.hasAttr("dir") ? element.attr("dir") : direction,
          isName || NAMES.contains(element.normalName()),
          isBlock ? "" : open + isolate,
          isBlock ? element : block);
    }
  }

  /** Walks a page. */
  private static final class Reader {
    private final List<Paragraph> done = new ArrayList<>();
    private Context context;
    private StringBuilder text = new StringBuilder();
    private List<Piece> pieces = new ArrayList<>();
    private List<Piece> names = new ArrayList<>();

    Reader(Context page) {
      context = page;
    }

    void readInside(Element element, Context context) {
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode words) {
          read(words.getWholeText(), context, element.closest("pre") != null);
        } else if (child instanceof Element inner && !SILENT.contains(inner.normalName())) {
          read(inner, context);
        }
      }
    }

    private void read(Element element, Context outer) {
      boolean block = element.isBlock() || ATOMS.contains(element.normalName());
      String isolate = block ? "" : isolate(element);
      Context inner = outer.into(element, block, isolate);
      if (block) {
        end(inner);
      }
      StringBuilder paragraph = text.append(isolate);
      int start = text.length();
      readInside(element, inner);
      if (block) {
        end(outer);
      } else if (paragraph == text) {
        if (!isolate.isEmpty() || NAMES.contains(element.normalName())) {
          names.add(new Piece(start, text.length(), inner.language, inner.isName));
        }
        text.append(isolate.isEmpty() ? "" : PDI);
      }
    }

    private void read(String words, Context context, boolean keepsLines) {
      String[] lines = keepsLines ? words.split("\n", -1) : new String[] {words};
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          end(context);
        }
        int start = text.length();
        text.append(lines[i].replaceAll("\\s+", " "));
        pieces.add(new Piece(start, text.length(), context.language, context.isName));
      }
    }

    /** Ends a paragraph; the next one is in another context. */
    void end(Context next) {
      String whole = text.toString();
      if (!whole.isBlank()) {
        done.add(new Paragraph(context.block, context.direction, whole, pieces, names));
      }
      context = next;
      text = new StringBuilder(next.open);
      pieces = new ArrayList<>();
      names = new ArrayList<>();
    }

    private static String isolate(Element element) {
      return switch (element.attr("dir")) {
        case "ltr" -> String.valueOf(LRI);
        case "rtl" -> String.valueOf(RLI);
        case "auto" -> String.valueOf(FSI);
        default -> element.normalName().equals("bdi") ? String.valueOf(FSI) : "";
      };
    }
  }
}
