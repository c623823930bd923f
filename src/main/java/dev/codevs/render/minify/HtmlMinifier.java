package dev.codevs.render.minify;

/**
 * Makes HTML smaller that a template has printed, so that templates can be written as people write
 * HTML: with quotes, end tags and indentation. The tree of elements, the attributes and the text
 * that a browser makes of the HTML stay the same.
 *
 * <p>It reads the text once, from tag to tag ({@link HtmlTag}), and keeps the elements that are
 * open ({@link OpenElements}). Sources are the sections of the HTML Standard that are named here:
 *
 * <ul>
 *   <li>White space beside the tags of a block ("Rendering", display types) does not show and goes;
 *       one line break in front of a block's start tag stays, because a style sheet may set blocks
 *       in a row, and because a page can be read and compared by its lines. Other white space with
 *       a line break becomes one line break. In {@code pre}, {@code textarea}, {@code script} and
 *       {@code style} ("Raw text") nothing changes, nor in SVG and MathML; in scripts that are data
 *       in JSON, the white space between tokens goes.
 *   <li>Tags go if "Optional tags" allows it, all tags fit each other, and nothing between them is
 *       unknown. The end tag of {@code p} stays: half of all programs that read HTML do not know
 *       the list of the elements that end a paragraph.
 *   <li>Quotes of attributes go as {@link HtmlTag} says.
 *   <li>Comments go, unless they begin with {@code <!--!}, as licences do, or stand between two
 *       characters, which might be read as one word of markup without the comment.
 * </ul>
 *
 * <p>The text may be a piece of a page: it may begin or end anywhere between two tags, and white
 * space there is kept as one character. Its slots are filled later. A slot is text of which nothing
 * is known but its {@link SlotKind}.
 *
 * <p>Libraries were looked at in 2026. htmlcompressor is made of regular expressions and leaves out
 * no tags; minify-html is a native library of 12 MB, which takes the end of a text for the end of a
 * page; jsoup writes whole documents, and knows no slots. If HTML is wrong, or a construct is rare,
 * this class writes what it has read.
 */
public final class HtmlMinifier {
  private final SlotKind.Kinds slots;

  public HtmlMinifier(SlotKind.Kinds slots) {
    this.slots = slots;
  }

  /** Makes a page or any piece of a page smaller. */
  public String minify(char[] html) {
    return new HtmlRun(html, slots, false).run();
  }

  /**
   * Makes a piece smaller that consists of items, {@code li} or {@code tr}, and fills a slot for
   * such items only: the end tag of the last item goes.
   */
  public String minifyItems(char[] html) {
    return new HtmlRun(html, slots, true).run();
  }
}
