package dev.codevs.render.minify;

/** A rule of the HTML Standard, and the names of the elements that it holds for. */
enum HtmlTrait {
  /**
   * White space beside the tags does not show ("Rendering": blocks, and parts of tables, lists).
   */
  BLOCK(
      1,
      "address article aside blockquote body caption center col colgroup dd details dialog dir div"
          + " dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr"
          + " html legend li listing main menu nav ol optgroup option p pre search section summary"
          + " table tbody td tfoot th thead tr ul"),

  /** No white space can show in front of the start tag, whatever a style sheet says. */
  NO_SPACE_BEFORE(1 << 1, "br td th"),

  /** The start tag ends a paragraph ("Parsing": the insertion mode "in body"). */
  ENDS_PARAGRAPH(
      1 << 2,
      "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption"
          + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p"
          + " pre search section summary table ul xmp"),

  /** There is no content. */
  VOID(1 << 3, "area base br col embed hr img input link meta source track wbr"),

  /** The content has no tags; that of {@code noscript} has none if scripts run. */
  RAW(1 << 4, "iframe noembed noframes noscript script style textarea title xmp"),

  /** The content keeps its white space, or follows rules of another language. */
  KEPT(1 << 5, "listing math pre svg"),

  /** The content follows rules of another language. */
  FOREIGN(1 << 6, "math svg"),

  /** A parser would put the element into the head if no tag said that the body begins. */
  OF_HEAD(1 << 7, "base basefont bgsound link meta noframes noscript script style template title"),

  /** A parser moves most other elements out of the element. */
  NO_OTHERS(1 << 8, "colgroup dl optgroup select table tbody tfoot thead tr"),

  /** A parser moves text out of the element. */
  NO_TEXT(1 << 15, "colgroup dl head html optgroup select table tbody tfoot thead tr"),

  /** The end of the element closes all that is open inside. */
  PART_OF_TABLE(1 << 9, "tbody td tfoot th thead tr"),

  /** The end of an element around the element ends it, too. */
  ENDS_WITH_OTHERS(1 << 10, "body dd dt li optgroup option p tbody td tfoot th thead tr"),

  /** There is none inside of another one of its name. */
  NEVER_NESTED(1 << 11, "a button form nobr p"),

  /** It changes how a parser reads all that comes after it. */
  STRANGE(1 << 12, "frameset image plaintext"),

  HEADING(1 << 13, "h1 h2 h3 h4 h5 h6"),

  /** The start tag may be left out ("Optional tags"). */
  OPTIONAL_START(1 << 14, "html head body");

  final int bit;
  private final String names;

  HtmlTrait(int bit, String names) {
    this.bit = bit;
    this.names = names;
  }

  /** The names of the elements. */
  String[] names() {
    return names.split(" ", -1);
  }
}
