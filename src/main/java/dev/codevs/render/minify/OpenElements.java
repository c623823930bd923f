package dev.codevs.render.minify;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The elements that are open at a place of a template's output, as its tags say. If the tags do not
 * fit each other, {@link #areSure} says so for the rest of the text: a browser repairs such HTML by
 * rules that depend on every tag, so that no tag may be left out then.
 */
final class OpenElements {
  private HtmlElement[] elements = new HtmlElement[32];
  private int depth;

  /** The depths of the elements that have content which is not known. */
  private final BitSet doubted = new BitSet();

  private boolean sure = true;

  /** Whether all tags so far fit each other. */
  boolean areSure() {
    return sure;
  }

  /** The innermost element. */
  HtmlElement innermost() {
    return depth == 0 ? HtmlElement.NONE : elements[depth - 1];
  }

  boolean areNone() {
    return depth == 0;
  }

  /** Opens an element whose start tag stands in the text. */
  void start(HtmlElement element) {
    while (innermost().isEndedBy(element)) {
      close();
    }
    sure &= element.mayBeIn(innermost()) && isReadAsWritten(element);
    if (!element.is(HtmlTrait.VOID)) {
      elements = depth < elements.length ? elements : Arrays.copyOf(elements, 2 * depth);
      elements[depth++] = element;
    }
  }

  /** Whether a parser does not close elements around an element, or the like. */
  private boolean isReadAsWritten(HtmlElement element) {
    return !element.is(HtmlTrait.STRANGE)
        && !(element.is(HtmlTrait.HEADING) && innermost().is(HtmlTrait.HEADING))
        && !(element.is(HtmlTrait.NEVER_NESTED) && has(element))
        && !(element.is(HtmlTrait.ENDS_PARAGRAPH) && has(HtmlElement.PARAGRAPH))
        && isInList(element);
  }

  private boolean has(HtmlElement element) {
    for (int i = 0; i < depth; i++) {
      if (elements[i] == element) {
        return true;
      }
    }
    return false;
  }

  /** A term in a div is fine if the div is in a list, too. */
  private boolean isInList(HtmlElement element) {
    return !innermost().isNamed("div")
        || !(element.isNamed("dt") || element.isNamed("dd"))
        || depth == 1
        || elements[depth - 2].isNamed("dl");
  }

  /** Notes that text stands in the innermost element. */
  void text() {
    sure &= !innermost().is(HtmlTrait.NO_TEXT);
  }

  /** Notes that the innermost element has content that is not known. */
  void doubt() {
    doubted.set(depth);
  }

  /**
   * Closes the element whose end tag stands in the text.
   *
   * @return whether the element ends in any case where its parent does or another one begins; if
   *     its content is not known, only a part of a table does, which closes all that is in it
   */
  boolean end(HtmlElement element) {
    while (!innermost().isSame(element) && innermost().is(HtmlTrait.ENDS_WITH_OTHERS)) {
      close();
    }
    boolean isKnown = element.is(HtmlTrait.PART_OF_TABLE) || !doubted.get(depth);
    if (depth > 0 && innermost().isSame(element)) {
      close();
    } else {
      sure = false;
    }
    return isKnown;
  }

  private void close() {
    doubted.clear(depth);
    depth--;
  }
}
