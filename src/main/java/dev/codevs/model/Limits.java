package dev.codevs.model;

/**
 * The limits of codevs, each with its reason. A limit is changed here and, if a schema in {@code
 * content/schema} names it, there too; {@code LimitsTest} fails if the two differ.
 *
 * <p>Lengths are in UTF-16 units. The numbers in brackets are the largest in the reference site.
 */
public final class Limits {

  // Limits of the input. Each stops a mistake, or a hostile file, before it costs memory.

  /** The most bytes of a file [92,000]: the file and all its values are in memory at once. */
  public static final int FILE_BYTES = 4 << 20;

  /** The deepest nesting of arrays and objects in a file [4]: the reader calls itself for each. */
  public static final int JSON_DEPTH = 16;

  /** The longest text of any kind in a file [401]. */
  public static final int TEXT_LENGTH = 20_000;

  /** The longest key in a file [32]: every message about the key quotes it. */
  public static final int KEY_LENGTH = 1_000;

  /** The most digits of a number in a file [none]: no key takes a number. */
  public static final int NUMBER_DIGITS = 1_000;

  /**
   * The longest prose field [401]: a comparison shows six such fields, and a reader has a minute.
   */
  public static final int PROSE_LENGTH = 2_000;

  /** The longest example of an answer [239]: one screen of 50 lines. */
  public static final int EXAMPLE_LENGTH = 4_000;

  /**
   * The longest id of a family or a code [17]. Three of them fit into the name of a file, for which
   * the usual file systems have 255 bytes.
   */
  public static final int ID_LENGTH = 80;

  // Limits of the output.

  /** The most codes on one page and in one matrix: a matrix of 40 columns fits a wide screen. */
  public static final int CODES_ON_A_PAGE = 40;

  /**
   * The most links from a comparison to other comparisons of its two codes; the links to the
   * previous and the next comparison are not counted.
   */
  public static final int NEAR_PAIRS = 3;

  /** The most links from a home page to comparisons with an answer, for each family. */
  public static final int ASKED_PAIRS = 6;

  /** The most addresses in one file of a sitemap (sitemaps.org protocol, "Sitemap index files"). */
  public static final int SITEMAP_ADDRESSES = 50_000;

  /**
   * The most characters that a template prints in one run: a thousand times the largest page, which
   * only an endless loop reaches.
   */
  public static final int TEMPLATE_OUTPUT = 16_000_000;

  /** The most threads of a build. */
  public static final int JOBS = 256;

  /** The most shares of a site: each share is built by a run of its own. */
  public static final int SHARES = 9_999;

  // Limits of messages.

  /** The most problems of one file: more than an author corrects at once. */
  public static final int PROBLEMS_PER_FILE = 200;

  /** The most translations of one file that are reported one by one as copies of the original. */
  public static final int COPIES_PER_FILE = 5;

  /** The most words that a message lists to choose from: three lines of a terminal. */
  public static final int WORDS_TO_CHOOSE_FROM = 24;

  /** The longest message. The middle of a longer message, which quotes some input, is left out. */
  public static final int MESSAGE_LENGTH = 600;

  /** The longest part of a text of the input that a message quotes. */
  public static final int QUOTE_LENGTH = 40;

  /** The longest part of a line of input that is shown below a message. */
  public static final int EXCERPT_LENGTH = 120;

  private Limits() {}
}
