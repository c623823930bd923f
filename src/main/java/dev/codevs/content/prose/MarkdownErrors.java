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

/** Names the Markdown elements that prose must not have, in the words of a message. */
final class MarkdownErrors {
  private static final String HTML = "HTML; write it as `code`, or leave it out";

  private MarkdownErrors() {}

  /** The name of a block that is no paragraph. */
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

  /** The name of an inline element that prose must not have. */
  static String inline(Node part) {
    if (part instanceof HtmlInline) {
      return HTML;
    }
    return part instanceof Image
        ? "an image; prose is text only, leave it out"
        : "a line break; write it as one paragraph on one line";
  }
}
