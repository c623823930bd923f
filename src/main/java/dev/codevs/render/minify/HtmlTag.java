package dev.codevs.render.minify;

import java.util.Arrays;

/**
 * A tag, read as the HTML Standard's tokenization does it ("Tag open state" to "After attribute
 * value (quoted) state"), and the pieces of it that are needed.
 *
 * <p>The quotes of a value go if the section "Attributes" of the Standard allows it: the value is
 * not empty and has no white space, no quotes, none of {@code = < > `}, and no slot but for a word.
 * They stay if it ends in a slash, which some programs would read as the end of the tag. White
 * space between attributes becomes a space; a slash at the end goes, since it says nothing outside
 * of SVG and MathML, whose tags are not written by this class. A tag that has a slot outside of
 * quotes, or attributes without white space between them, is written as it is.
 */
final class HtmlTag {
  private static final String JSON = "application/json";

  private final char[] text;
  private final SlotKind.Kinds slots;
  private final char mark;

  /** The pieces that are needed: where each begins and ends. */
  private int[] pieces = new int[32];

  private int count;
  private int start;
  private int end;
  private HtmlElement element = HtmlElement.NONE;
  private boolean isClosed;
  private boolean isPlain;
  private boolean hasAttributes;
  private boolean isData;

  HtmlTag(char[] text, SlotKind.Kinds slots) {
    this.text = text;
    this.slots = slots;
    this.mark = slots.mark();
  }

  /** What the tag begins or ends. */
  HtmlElement element() {
    return element;
  }

  /** Where the tag begins. */
  int start() {
    return start;
  }

  /** Where the text after the tag begins. */
  int end() {
    return end;
  }

  /** Whether a slash stands at the end of the tag. */
  boolean isClosed() {
    return isClosed;
  }

  boolean hasAttributes() {
    return hasAttributes;
  }

  /** Whether the type of the element, a script then, is JSON. */
  boolean isData() {
    return isData;
  }

  /**
   * Reads a tag.
   *
   * @param from where its {@code <} stands
   * @param nameFrom where its name begins
   * @return false if the text ends inside of the tag
   */
  boolean read(int from, int nameFrom) {
    start = from;
    isPlain = true;
    hasAttributes = false;
    isData = false;
    count = 0;
    int at = readName(nameFrom);
    element = HtmlElement.of(text, nameFrom, at);
    keep(from, at);
    while (true) {
      int gap = at;
      while (at < text.length && text[at] <= '/' && (text[at] == '/' || Chars.isSpace(text[at]))) {
        at++;
      }
      if (at >= text.length) {
        return false;
      }
      if (text[at] == '>') {
        isClosed = at > gap && text[at - 1] == '/';
        keep(at, at + 1);
        end = at + 1;
        return true;
      }
      hasAttributes = true;
      isPlain &= at > gap && text[at - 1] != '/';
      at = readAttribute(at);
    }
  }

  /** Writes the tag, or all of its characters if it is not plain. */
  void writeTo(Output out) {
    if (!isPlain) {
      out.write(text, start, end);
      return;
    }
    for (int i = 0; i < count; i += 2) {
      if (text[pieces[i]] <= ' ') {
        out.write(' ');
        out.write(text, pieces[i] + 1, pieces[i + 1]);
      } else {
        out.write(text, pieces[i], pieces[i + 1]);
      }
    }
  }

  /** Reads the name of the tag and gives where it ends. */
  private int readName(int from) {
    char[] chars = text;
    int at = from;
    while (at < chars.length) {
      char c = chars[at];
      if (c == '>' || c == '/' || (c <= ' ' && Chars.isSpace(c))) {
        return at;
      }
      isPlain &= c != mark;
      at++;
    }
    return at;
  }

  /** Reads an attribute and gives where it ends. */
  private int readAttribute(int from) {
    int nameEnd = readAttributeName(from);
    keep(from - 1, nameEnd);
    int at = spaceEnd(nameEnd);
    if (at == text.length || text[at] != '=') {
      return nameEnd;
    }
    keep(at, at + 1);
    at = spaceEnd(at + 1);
    if (at == text.length || text[at] == '>') {
      isPlain = false;
      return at;
    }
    return text[at] == '"' || text[at] == '\'' ? readQuoted(from, at) : readBare(from, at);
  }

  private int readAttributeName(int from) {
    char[] chars = text;
    int at = from;
    char c = chars[at];
    do {
      isPlain &= c != mark;
      at++;
      c = at < chars.length ? chars[at] : '>';
    } while (c > '>' || (c != '=' && c != '>' && c != '/' && !Chars.isSpace(c)));
    return at;
  }

  private int readQuoted(int nameFrom, int quoteAt) {
    char[] chars = text;
    char quote = chars[quoteAt];
    boolean isBare = true;
    int at = quoteAt + 1;
    for (; at < chars.length && chars[at] != quote; at++) {
      char c = chars[at];
      if (c <= '`') {
        isBare &= mayBeBare(c);
      } else if (c == mark && at + 1 < chars.length) {
        at++;
        isBare &= slots.of(chars[at]) == SlotKind.WORD;
      }
    }
    if (at >= chars.length) {
      return chars.length;
    }
    isData |= isJson(nameFrom, quoteAt + 1, at);
    if (isBare && at > quoteAt + 1 && chars[at - 1] != '/') {
      keep(quoteAt + 1, at);
    } else {
      keep(quoteAt, at + 1);
    }
    return at + 1;
  }

  private int readBare(int nameFrom, int from) {
    int at = from;
    while (at < text.length && text[at] != '>' && !Chars.isSpace(text[at])) {
      isPlain &= text[at] != mark;
      at++;
    }
    isData |= isJson(nameFrom, from, at);
    keep(from, at);
    return at;
  }

  private boolean isJson(int nameFrom, int from, int to) {
    return text[nameFrom] == 't'
        && Chars.areAt(text, nameFrom, "type=")
        && (Chars.areAt(text, to - 5, "+json")
            || (to - from == JSON.length() && Chars.areAt(text, from, JSON)));
  }

  private static boolean mayBeBare(char c) {
    return c > '>'
        ? c != '`'
        : c > ' ' && c != '"' && c != '\'' && c != '=' && c != '<' && c != '>';
  }

  private int spaceEnd(int from) {
    int at = from;
    while (at < text.length && Chars.isSpace(text[at])) {
      at++;
    }
    return at;
  }

  private void keep(int from, int to) {
    if (count > 0 && pieces[count - 1] == from && text[from] >= ' ') {
      pieces[count - 1] = to;
      return;
    }
    if (count == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * count);
    }
    pieces[count++] = from;
    pieces[count++] = to;
  }
}
