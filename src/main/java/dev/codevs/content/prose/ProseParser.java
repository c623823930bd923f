package dev.codevs.content.prose;

import dev.codevs.content.json.CodeMention;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.TextRules;
import dev.codevs.model.Limits;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a prose field: one paragraph of inline Markdown (CommonMark), with links to {@code https},
 * {@code mailto} or another code's file. A plain text becomes one span without the Markdown parser.
 * Otherwise the parser turns each text, code, emphasis and link into a span, and reports any other
 * element of Markdown as an error at its place.
 */
public final class ProseParser {
  /** A link to another code: its content file, relative to the folder of this one. */
  private static final Pattern CODE_LINK =
      Pattern.compile("(?:\\.\\./(" + Ids.PATTERN + ")/)?(" + Ids.PATTERN + ")\\.json");

  /** A class of its own, so that a site with only plain texts does not load the library. */
  private static final class Library {
    static final Parser PARSER =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private Library() {}
  }

  private final String family;
  private final Json.Str text;
  private final String what;
  private final Problems problems;
  private final int problemsBefore;

  private ProseParser(String family, Json.Str text, String what, Problems problems) {
    this.family = family;
    this.text = text;
    this.what = what;
    this.problems = problems;
    this.problemsBefore = problems.count();
  }

  /**
   * Parses a text that keeps to {@link TextRules} already.
   *
   * @param family the id of the family whose folder relative links start from
   */
  public static Optional<Text> parse(String family, Json.Str text, String what, Problems problems) {
    return new ProseParser(family, text, what, problems).parse();
  }

  private Optional<Text> parse() {
    if (text.value().length() > Limits.PROSE_LENGTH) {
      problems.add(
          text.errorAt(
              Limits.PROSE_LENGTH,
              what + " is longer than " + Limits.PROSE_LENGTH + " characters; shorten it"));
      return Optional.empty();
    }
    if (isPlain(text.value())) {
      return Optional.of(new Text(List.of(new Span.Plain(text.value()))));
    }
    return parseMarkdown();
  }

  /**
   * Whether a text has no Markdown. Such a text begins with a letter, so it begins no block, and
   * has no character that begins a span. Other special characters, such as {@code ]} or {@code !},
   * have a meaning only next to one of these. Half of all texts are plain and need no parser.
   */
  private static boolean isPlain(String text) {
    if (!Character.isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '`', '*', '_', '[', '<', '&', '\\' -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private Optional<Text> parseMarkdown() {
    Node first = Library.PARSER.parse(text.value()).getFirstChild();
    if (first == null || first.getNext() != null || !(first instanceof Paragraph)) {
      problems.add(text.error(what + " is " + MarkdownErrors.block(first)));
      return Optional.empty();
    }
    List<Span> spans = spans(first);
    return problems.count() == problemsBefore ? Optional.of(new Text(spans)) : Optional.empty();
  }

  private List<Span> spans(Node parent) {
    List<Span> spans = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      addSpan(node, spans);
    }
    return List.copyOf(spans);
  }

  private void addSpan(Node node, List<Span> spans) {
    if (node instanceof org.commonmark.node.Text words) {
      TextRules.complaint(words.getLiteral()).ifPresent(found -> refuse(node, found));
      addPlain(words.getLiteral(), spans);
    } else if (node instanceof Code code) {
      spans.add(new Span.Code(code.getLiteral()));
    } else if (node instanceof Emphasis) {
      spans.add(new Span.Emphasis(spans(node)));
    } else if (node instanceof StrongEmphasis) {
      spans.add(new Span.Strong(spans(node)));
    } else if (node instanceof Link link) {
      addLink(link, spans);
    } else {
      refuse(node, MarkdownErrors.inline(node));
    }
  }

  /**
   * Appends plain text. commonmark splits a text at each special character; this method joins the
   * parts to one span.
   */
  private static void addPlain(String words, List<Span> spans) {
    if (!spans.isEmpty() && spans.get(spans.size() - 1) instanceof Span.Plain before) {
      spans.set(spans.size() - 1, new Span.Plain(before.text() + words));
    } else {
      spans.add(new Span.Plain(words));
    }
  }

  private void addLink(Link link, List<Span> spans) {
    String target = link.getDestination();
    List<Span> words = spans(link);
    Matcher code = CODE_LINK.matcher(target);
    if (link.getTitle() != null) {
      refuse(link, "a link with a title; leave the title out");
    } else if (words.isEmpty()) {
      refuse(link, "a link without words; write what it leads to");
    } else if (code.matches()) {
      CodeRef ref = new CodeRef(code.group(1) == null ? family : code.group(1), code.group(2));
      problems.addMention(new CodeMention(ref, text, indexOf(link), "a link in " + what));
      spans.add(new Span.CodeLink(ref, words));
    } else if (ReferenceReader.isHttps(target) || ReferenceReader.isMail(target)) {
      spans.add(new Span.WebLink(target, words));
    } else {
      refuse(
          link,
          "a link to \""
              + target
              + "\"; links lead to https, mailto or a code's file such as 1008.json");
    }
  }

  private void refuse(Node node, String found) {
    problems.add(text.errorAt(indexOf(node), what + " holds " + found));
  }

  private int indexOf(Node node) {
    var places = node.getSourceSpans();
    return places.isEmpty() ? 0 : places.get(0).getInputIndex();
  }
}
