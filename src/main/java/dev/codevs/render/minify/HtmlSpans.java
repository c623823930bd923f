package dev.codevs.render.minify;

/**
 * Finds where the parts of a text end that are not HTML: comments, the content of scripts, what
 * keeps its white space.
 */
final class HtmlSpans {
  /** In this element of SVG is HTML again: it is rare, and how it ends is not looked for. */
  private static final String FOREIGN_OBJECT = "foreignobject";

  private final char[] text;
  private final HtmlTag tag;

  /**
   * @param tag a reader of tags whose last tag nobody needs
   */
  HtmlSpans(char[] text, HtmlTag tag) {
    this.text = text;
    this.tag = tag;
  }

  /** The end of a comment that begins at a place, after its {@code -->}; -1 if it has none. */
  int commentEnd(int from) {
    if (Chars.areAt(text, from, "<!-->")) {
      return from + 5;
    }
    if (Chars.areAt(text, from, "<!--->")) {
      return from + 6;
    }
    for (int at = from + 4; at < text.length; at++) {
      if (text[at] == '-' && Chars.areAt(text, at, "-->")) {
        return at + 3;
      }
      if (text[at] == '-' && Chars.areAt(text, at, "--!>")) {
        return at + 4;
      }
    }
    return -1;
  }

  /** The end of what the Standard calls a bogus comment, or of a doctype: after its {@code >}. */
  int bogusEnd(int from) {
    return Math.min(text.length, Chars.find(text, from, ">") + 1);
  }

  /**
   * The end of an element whose content has no tags: after its end tag. A script may have {@code
   * <!--}, which changes how its end is found: then nothing after it is known.
   *
   * @param from where its content begins
   */
  int rawEnd(int from, HtmlElement element) {
    int end = rawContentEnd(from, element);
    boolean isEscaped = element.isNamed("script") && hasComment(from, end);
    return !isEscaped && end < text.length && tag.read(end, end + 2) ? tag.end() : text.length;
  }

  private boolean hasComment(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] == '<' && Chars.areAt(text, at, "<!--")) {
        return true;
      }
    }
    return false;
  }

  /** The end of the content of such an element. */
  int rawContentEnd(int from, HtmlElement element) {
    String endTag = "</" + element.name();
    int at = Chars.find(text, from, endTag);
    while (at < text.length && !isNameEnd(at + endTag.length())) {
      at = Chars.find(text, at + 1, endTag);
    }
    return at;
  }

  private boolean isNameEnd(int at) {
    return at < text.length && (Chars.isSpace(text[at]) || text[at] == '/' || text[at] == '>');
  }

  /**
   * The end of an element that may hold others of its name: after its end tag.
   *
   * @param from where its content begins
   */
  int keptEnd(int from, HtmlElement element) {
    int depth = 1;
    int at = Chars.find(text, from, "<");
    while (at < text.length) {
      boolean opens = at + 1 < text.length && text[at + 1] != '/';
      if (!isTag(at)) {
        at = notTagEnd(at, element);
      } else if (!tag.read(at, opens ? at + 1 : at + 2) || tag.element().isNamed(FOREIGN_OBJECT)) {
        return text.length;
      } else {
        depth += tag.element().isSame(element) ? change(opens) : 0;
        if (depth == 0) {
          return tag.end();
        }
        at = opens && hasRawContent(element) ? rawEnd(tag.end(), tag.element()) : tag.end();
      }
      at = Chars.find(text, at, "<");
    }
    return text.length;
  }

  private int notTagEnd(int at, HtmlElement element) {
    if (element.is(HtmlTrait.FOREIGN) && Chars.areAt(text, at, "<![cdata[")) {
      return Chars.find(text, at, "]]>");
    }
    int comment = Chars.areAt(text, at, "<!--") ? commentEnd(at) : at + 1;
    return comment < 0 ? text.length : comment;
  }

  private int change(boolean opens) {
    boolean isEmpty = tag.isClosed() && tag.element().is(HtmlTrait.FOREIGN);
    return opens ? (isEmpty ? 0 : 1) : -1;
  }

  /** In SVG, scripts and styles are read like all other elements. */
  private boolean hasRawContent(HtmlElement element) {
    return !element.is(HtmlTrait.FOREIGN) && tag.element().is(HtmlTrait.RAW);
  }

  /** Whether a tag begins at a {@code <}. */
  boolean isTag(int at) {
    int name = at + 1 < text.length && text[at + 1] == '/' ? at + 2 : at + 1;
    return name < text.length && Chars.isLetter(text[name]);
  }
}
