package dev.codevs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page of the manual, as a reader sees it: blocks, headings, links, rows of tables. */
public final class ManualPage {
  public static final String README = "README.md";
  static final String FOLDER = "src/site/markdown/";

  private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

  private final String path;
  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();

  /**
   * A fenced block.
   *
   * @param file the path in the line before it, if that is all that the line has
   * @param language what stands behind the fence; empty where nothing does
   * @param isOutput whether it follows a block of commands directly
   */
  public record Block(Optional<String> file, String language, String text, boolean isOutput) {}

  private ManualPage(String path, String text) {
    this.path = path;
    this.text = text;
    Parser.builder().build().parse(text).accept(new Collector());
  }

  /** The page in a file of this repository. */
  public static ManualPage of(String path) {
    return new ManualPage(path, SiteFolder.reference().read(path));
  }

  /** A page of the manual, by the name of its file. */
  public static ManualPage named(String name) {
    return of(FOLDER + name);
  }

  /** The paths of all pages: the README, the manual, and what contributors read. */
  public static List<String> paths() {
    List<String> paths = new ArrayList<>(List.of(README, "CONTRIBUTING.md", "CHANGELOG.md"));
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      files.map(file -> FOLDER + file.getFileName()).sorted().forEach(paths::add);
      return paths;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  /** Its fenced blocks, in order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The anchors of its headings, as GitHub makes them. */
  List<String> anchors() {
    return anchors;
  }

  /** The targets of its links and pictures. */
  List<String> links() {
    return links;
  }

  /** What stands in backticks in its lines. */
  public List<String> codes() {
    return codes;
  }

  /** The text below a heading, up to the next of the same level. */
  public String section(String heading) {
    int start = ("\n" + text).indexOf("\n" + heading + "\n");
    if (start < 0) {
      throw new AssertionError(path + " has no " + heading);
    }
    String level = heading.substring(0, heading.indexOf(' ') + 1);
    int end = text.indexOf("\n" + level, start + heading.length());
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** The cells of each row of the tables in a text; the first cell is at 0. */
  public static List<List<String>> rows(String text) {
    return text.lines()
        .filter(line -> line.startsWith("|") && !line.matches("[|:\\- ]*"))
        .map(line -> line.substring(1, line.lastIndexOf('|')))
        .map(line -> CELLS.splitAsStream(line).map(String::strip).toList())
        .toList();
  }

  /** What a text has in backticks. */
  public static List<String> codes(String text) {
    return Pattern.compile("`([^`]+)`").matcher(text).results().map(code -> code.group(1)).toList();
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  private final class Collector extends AbstractVisitor {
    @Override
    public void visit(FencedCodeBlock block) {
      Node before = block.getPrevious();
      boolean isOutput =
          block.getInfo().isEmpty()
              && before instanceof FencedCodeBlock commands
              && commands.getInfo().equals("sh");
      blocks.add(new Block(file(before), block.getInfo(), block.getLiteral(), isOutput));
    }

    private Optional<String> file(Node before) {
      return before instanceof Paragraph
              && before.getFirstChild() instanceof Code code
              && code.getNext() == null
          ? Optional.of(code.getLiteral())
          : Optional.empty();
    }

    @Override
    public void visit(Heading heading) {
      StringBuilder words = new StringBuilder();
      heading.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text part) {
              words.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
              words.append(part.getLiteral());
            }
          });
      anchors.add(anchor(words.toString()));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      links.add(image.getDestination());
    }

    @Override
    public void visit(Code code) {
      codes.add(code.getLiteral());
    }
  }
}
