package dev.codevs.render.minify;

/**
 * One run of {@link HtmlMinifier} over one text. White space, and a tag that may be left out, wait
 * until the next thing is known: then it is decided whether they are written.
 */
final class HtmlRun {
  /** What stands beside white space. */
  private enum Side {
    /** The beginning or the end of the text. */
    EDGE,
    BLOCK_START,
    BLOCK_END,
    INLINE
  }

  private final char[] text;
  private final SlotKind.Kinds slots;
  private final char mark;
  private final boolean isOfItems;
  private final Output out;
  private final HtmlTag tag;
  private final HtmlSpans spans;
  private final OpenElements open = new OpenElements();

  /** Where the rest of the text begins. */
  private int at;

  /** What was read before the white space that waits. */
  private Side last = Side.EDGE;

  /** The white space that waits: none, a space or a line break. */
  private char space;

  /** The element whose tag waits, or none. */
  private HtmlElement waiting = HtmlElement.NONE;

  private boolean waitsStart;
  private String waitingTag = "";

  HtmlRun(char[] text, SlotKind.Kinds slots, boolean isOfItems) {
    this.text = text;
    this.slots = slots;
    this.mark = slots.mark();
    this.isOfItems = isOfItems;
    this.out = new Output(text.length);
    this.tag = new HtmlTag(text, slots);
    this.spans = new HtmlSpans(text, new HtmlTag(text, slots));
  }

  String run() {
    while (at < text.length) {
      char c = text[at];
      if (c <= ' ' && Chars.isSpace(c)) {
        readSpace();
      } else if (c != '<') {
        readText();
      } else if (spans.isTag(at)) {
        readTag();
      } else {
        readDeclaration();
      }
    }
    decide(mayEndText());
    writeSpace(Side.EDGE);
    return out.toString();
  }

  private void readSpace() {
    char found = space == 0 ? ' ' : space;
    char[] chars = text;
    int end = at;
    for (; end < chars.length && chars[end] <= ' ' && Chars.isSpace(chars[end]); end++) {
      if (chars[end] != ' ' && chars[end] != '\t') {
        found = '\n';
      }
    }
    space = found;
    at = end;
  }

  /** Reads text, which ends at white space that is more than a space, at a tag, or at a slot. */
  private void readText() {
    if (text[at] == mark && at + 1 < text.length) {
      readSlot();
      return;
    }
    open.text();
    writeBefore(Side.INLINE);
    char[] chars = text;
    int end = at + 1;
    while (end < chars.length) {
      char c = chars[end];
      if (c == '<' || c == mark || (c <= ' ' && !isSingleSpace(end))) {
        break;
      }
      end++;
    }
    writeTo(end);
  }

  /** Whether a character is a space with text around it. */
  private boolean isSingleSpace(int place) {
    return text[place] == ' '
        && place + 1 < text.length
        && text[place + 1] > ' '
        && text[place + 1] != '<';
  }

  private void readSlot() {
    writeBefore(Side.INLINE);
    SlotKind kind = slots.of(text[at + 1]);
    writeTo(at + 2);
    if (kind == SlotKind.LIST_ITEMS) {
      await(HtmlElement.LI, false, "</li>");
    } else if (kind == SlotKind.TABLE_ROWS) {
      await(HtmlElement.TR, false, "</tr>");
    } else if (kind == SlotKind.ANYTHING) {
      open.doubt();
    }
  }

  private void readTag() {
    boolean isStart = text[at + 1] != '/';
    if (!tag.read(at, isStart ? at + 1 : at + 2)) {
      writeBefore(Side.INLINE);
      writeTo(text.length);
    } else if (isStart) {
      readStart(tag.element());
    } else {
      readEnd(tag.element());
    }
  }

  private void readStart(HtmlElement element) {
    decide(waitsStart ? waiting.startsWith(element) : waiting.isEndedBy(element));
    open.start(element);
    writeSpace(sideOfStart(element));
    if (element.is(HtmlTrait.KEPT)) {
      writeKept(element);
      return;
    }
    at = tag.end();
    if (element.is(HtmlTrait.OPTIONAL_START) && !tag.hasAttributes()) {
      await(element, true, writtenTag());
    } else {
      tag.writeTo(out);
    }
    if (element.is(HtmlTrait.RAW)) {
      writeRaw(element);
    }
  }

  private static Side sideOfStart(HtmlElement element) {
    if (element.is(HtmlTrait.NO_SPACE_BEFORE)) {
      return Side.BLOCK_END;
    }
    return element.is(HtmlTrait.BLOCK) ? Side.BLOCK_START : Side.INLINE;
  }

  private void readEnd(HtmlElement element) {
    decide(element.isSame(open.innermost()) && waiting.endsWith(element));
    boolean isKnown = open.end(element);
    writeSpace(element.is(HtmlTrait.BLOCK) ? Side.BLOCK_END : Side.INLINE);
    at = tag.end();
    if (isKnown && element.hasOptionalEnd()) {
      await(element, false, writtenTag());
    } else {
      tag.writeTo(out);
    }
  }

  private String writtenTag() {
    return new String(text, tag.start(), tag.end() - tag.start());
  }

  /** Writes SVG, MathML or preformatted text with all tags inside, as it is. */
  private void writeKept(HtmlElement element) {
    if (!element.is(HtmlTrait.FOREIGN)) {
      tag.writeTo(out);
      at = tag.end();
      writeTo(spans.keptEnd(at, element));
    } else {
      writeTo(tag.isClosed() ? tag.end() : spans.keptEnd(tag.end(), element));
    }
    open.end(element);
  }

  /** Writes the content and the end tag of the element whose start tag was read. */
  private void writeRaw(HtmlElement element) {
    int end = spans.rawEnd(at, element);
    if (tag.isData() && element.isNamed("script") && end < text.length) {
      int contentEnd = spans.rawContentEnd(at, element);
      JsonSpace.writeWithout(text, at, contentEnd, out);
      at = contentEnd;
    }
    writeTo(end);
    open.end(element);
  }

  /** Reads what begins with {@code <} and is no tag: a comment, a doctype, or text. */
  private void readDeclaration() {
    char next = at + 1 < text.length ? text[at + 1] : ' ';
    if (next != '!' && next != '?' && next != '/') {
      readText();
    } else if (Chars.areAt(text, at, "<!--")) {
      readComment();
    } else {
      writeBefore(Chars.areAt(text, at, "<!doctype") ? Side.BLOCK_START : Side.INLINE);
      writeTo(spans.bogusEnd(at));
    }
  }

  private void readComment() {
    int end = spans.commentEnd(at);
    if (end < 0 || Chars.areAt(text, at, "<!--!") || isBetweenCharacters(end)) {
      writeBefore(Side.INLINE);
      writeTo(end < 0 ? text.length : end);
    } else {
      at = end;
    }
  }

  /**
   * Whether text may stand right before the comment and right after its end: without the comment,
   * {@code <} and {@code b} would be a tag.
   */
  private boolean isBetweenCharacters(int end) {
    char next = end < text.length ? text[end] : 'x';
    return space == 0 && out.mayEndInText() && next != '<' && !Chars.isSpace(next);
  }

  private void writeTo(int end) {
    out.write(text, at, end);
    at = end;
  }

  /** Writes what waits, in front of something that is not a tag. */
  private void writeBefore(Side next) {
    decide(false);
    writeSpace(next);
  }

  private void await(HtmlElement element, boolean isStart, String written) {
    waiting = element;
    waitsStart = isStart;
    waitingTag = written;
  }

  /** Writes the tag that waits, or leaves it out. */
  private void decide(boolean mayOmit) {
    if (waiting != HtmlElement.NONE) {
      if (!mayOmit || !open.areSure()) {
        out.write(waitingTag);
      }
      waiting = HtmlElement.NONE;
    }
  }

  /** Whether the tag that waits is not needed at the end of the text. */
  private boolean mayEndText() {
    boolean isItem = waiting == HtmlElement.LI || waiting == HtmlElement.TR;
    return isItem
        ? isOfItems && open.areNone()
        : waiting.is(HtmlTrait.OPTIONAL_START) && !waitsStart && !waiting.isNamed("head");
  }

  /** Writes the white space that waits if it may show. */
  private void writeSpace(Side next) {
    if (space != 0 && (!open.areSure() || mayShow(next))) {
      out.write(space);
    }
    space = 0;
    last = next;
  }

  private boolean mayShow(Side next) {
    boolean afterBlock = last == Side.BLOCK_START || last == Side.BLOCK_END;
    if (next == Side.INLINE) {
      return !afterBlock;
    }
    if (next == Side.EDGE) {
      return !afterBlock || space == '\n';
    }
    return next == Side.BLOCK_START && last != Side.EDGE && space == '\n';
  }
}
