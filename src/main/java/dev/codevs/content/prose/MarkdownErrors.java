package dev.codevs.content.prose;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Says what Markdown made of a prose field that is more than one paragraph of text. */
final class MarkdownErrors {
  private static final String HTML = "HTML; write it as `code`, or leave it out";

  private MarkdownErrors() {}

  /** What a block is that stands where a paragraph is expected. */
  static String block(@Nullable Node block) {
    if (block instanceof HtmlBlock) {
      return HTML;
    }
    return kind(block) + " in Markdown; expected one paragraph, begin it with a word";
  }

  private static String kind(@Nullable Node block) {
    if (block instanceof Heading) {
      return "a heading";
    } else if (block instanceof BulletList || block instanceof OrderedList) {
      return "a list";
    } else if (block instanceof BlockQuote) {
      return "a quotation";
    } else if (block instanceof ThematicBreak) {
      return "a dividing line";
    } else if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
      return "a block of code";
    }
    return "the definition of a link";
  }

  /** What a part of a paragraph is that prose does not have. */
  static String inline(Node part) {
    if (part instanceof HtmlInline) {
      return HTML;
    }
    return part instanceof Image
        ? "an image; prose is text only, leave it out"
        : "a line break; write it as one paragraph on one line";
  }
}
