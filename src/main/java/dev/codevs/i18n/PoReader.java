package dev.codevs.i18n;

import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads GNU gettext's PO files (gettext manual, section "The Format of PO Files"), strictly, with
 * the line of each entry and each error. The reader goes from line to line and collects the strings
 * of an entry by keyword until the next entry begins. codevs does not use jgettext 0.15.1 (2018) or
 * mini2Dx's gettext-lib 1.11.0 (2022), because neither reports the line of an entry, and later
 * checks of a translation need it.
 */
final class PoReader {
  /**
   * The quantifier is possessive, because Java matches a greedy group recursively, and a long line
   * would overflow the stack.
   */
  private static final Pattern STRING =
      Pattern.compile("(?:(\\w+(?:\\[\\d+\\])?)[ \\t]*)?\"((?:[^\"\\\\]|\\\\.)*+)\"[ \\t]*");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
  private static final String ESCAPES = "ntrabfv\"\\";
  private static final String ESCAPED = "\n\t\r\u0007\b\f\u000B\"\\";

  private final String file;
  private final List<Problem> problems;
  private final List<PoEntry> entries = new ArrayList<>();
  private final Map<String, Integer> lineOfContext = new HashMap<>();

  /** The strings of the entry that is being read, by their keywords. */
  private final Map<String, StringBuilder> strings = new HashMap<>();

  private String keyword = "";
  private boolean isFuzzy;
  private int lineNumber;
  private int translationLine;
  private String line = "";
  private String translationExcerpt = "";

  private PoReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param file its path from the project folder
   */
  static PoFile read(String file, String text, List<Problem> problems) {
    PoReader reader = new PoReader(file, problems);
    text.lines().forEach(reader::line);
    reader.end();
    Optional<PoEntry> header =
        reader.entries.stream().filter(e -> e.id().isEmpty() && e.context().isEmpty()).findFirst();
    header.ifPresent(reader.entries::remove);
    return new PoFile(file, header, List.copyOf(reader.entries));
  }

  private void line(String given) {
    lineNumber++;
    line = given;
    if (given.isBlank()) {
      return;
    }
    if (given.startsWith("#")) {
      comment(given);
      return;
    }
    Matcher string = STRING.matcher(given);
    if (!string.matches()) {
      boolean isOpen = given.chars().filter(c -> c == '"').count() == 1;
      error(
          isOpen
              ? "a text without its closing quote; add \""
              : "expected msgctxt, msgid or msgstr and a text in quotes, or a comment with #");
    } else if (string.group(1) == null) {
      append(string.group(2));
    } else {
      keyword(string.group(1), string.group(2));
    }
  }

  private void comment(String comment) {
    endIfComplete();
    if (comment.startsWith("#~")) {
      // The flags before an obsolete entry belong to it, not to the next entry.
      isFuzzy = false;
    } else if (comment.startsWith("#,")) {
      isFuzzy |= (comment + ",").matches("#,(.*,)?\\s*fuzzy\\s*,.*");
    }
  }

  private void keyword(String word, String text) {
    if (word.equals("msgid_plural") || word.startsWith("msgstr[")) {
      error(
          "plural entries are not read: a message has its plural forms in itself, as"
              + " {count, plural, one {…} other {…}}");
      keyword = "";
      return;
    }
    if (!word.equals("msgctxt") && !word.equals("msgid") && !word.equals("msgstr")) {
      error("unknown keyword " + word + "; expected msgctxt, msgid or msgstr");
      keyword = "";
      return;
    }
    if (!word.equals("msgstr")) {
      endIfComplete();
    }
    if (strings.containsKey(word)) {
      error("a second " + word + " in one entry; keep one");
    }
    keyword = word;
    strings.put(word, new StringBuilder());
    if (word.equals("msgstr")) {
      translationLine = lineNumber;
      translationExcerpt = line;
    }
    append(text);
  }

  private void append(String text) {
    StringBuilder string = strings.get(keyword);
    if (string != null) {
      string.append(unescaped(text));
    } else if (keyword.isEmpty() && strings.isEmpty()) {
      error("a text that belongs to nothing; put msgid or msgstr before it");
    }
  }

  private String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found -> {
              int known = ESCAPES.indexOf(found.group(1));
              if (known < 0) {
                error("unknown escape " + found.group() + "; write \\\\ for a backslash");
              }
              return Matcher.quoteReplacement(
                  known < 0 ? found.group() : ESCAPED.substring(known, known + 1));
            });
  }

  private void endIfComplete() {
    if (strings.containsKey("msgstr")) {
      end();
    }
  }

  private void end() {
    if (!strings.isEmpty()) {
      if (!strings.containsKey("msgid")) {
        error("the entry before this line has no msgid; add it");
      } else if (!strings.containsKey("msgstr")) {
        error(
            "the entry before this line has no msgstr; add it, and leave it empty if there is no translation");
      } else {
        add();
      }
    }
    strings.clear();
    keyword = "";
    isFuzzy = false;
  }

  private void add() {
    String context = text("msgctxt");
    Integer before = lineOfContext.putIfAbsent(context, translationLine);
    if (before != null) {
      String message = "the context \"" + context + "\" is already translated in line " + before;
      problems.add(
          new Problem(
              Severity.ERROR,
              file,
              translationLine,
              1,
              message + "; keep one",
              translationExcerpt));
      return;
    }
    entries.add(
        new PoEntry(
            file,
            translationLine,
            translationExcerpt,
            context,
            text("msgid"),
            text("msgstr"),
            isFuzzy));
  }

  private String text(String word) {
    return String.valueOf(strings.getOrDefault(word, new StringBuilder()));
  }

  private void error(String message) {
    problems.add(new Problem(Severity.ERROR, file, lineNumber, 1, message, line));
  }
}
