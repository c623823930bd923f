package dev.codevs.render.minify;

import java.util.Optional;

/**
 * Makes one style sheet smaller. One pass over its characters copies strings, escapes and addresses
 * as they are, drops comments, and writes white space only between characters that need it.
 */
final class StyleSheet {
  /** White space after these characters means nothing in any rule. */
  private static final String NOT_AFTER = "{};,:>(";

  /** White space before these characters means nothing in any rule. */
  private static final String NOT_BEFORE = "{};,>)";

  private final String text;
  private final StringBuilder out;
  private int at;
  private boolean isSpaced;

  private StyleSheet(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** The style sheet; empty if a comment, a string or an address does not end. */
  static Optional<String> minified(String text) {
    StyleSheet sheet = new StyleSheet(text);
    return sheet.copy() ? Optional.of(sheet.out.append('\n').toString()) : Optional.empty();
  }

  private boolean copy() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("/*", at)) {
        at = after("*/", at + 2);
        isSpaced = true;
      } else if (c == '"' || c == '\'') {
        copyTo(endOfString(c));
      } else if (text.startsWith("url(", at)) {
        copyTo(after(")", at));
      } else if (c == '\\' && at + 1 < text.length()) {
        copyTo(at + 2);
      } else if (Character.isWhitespace(c)) {
        isSpaced = true;
        at++;
      } else {
        add(c);
      }
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** The index after a word; negative if the word is missing. */
  private int after(String word, int from) {
    int found = text.indexOf(word, from);
    return found < 0 ? -1 : found + word.length();
  }

  private int endOfString(char quote) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return -1;
  }

  private void copyTo(int end) {
    if (end >= 0) {
      space(text.charAt(at));
      out.append(text, at, end);
    }
    at = end;
  }

  private void add(char c) {
    space(c);
    if (c == '}' && last() == ';') {
      out.setLength(out.length() - 1);
    }
    out.append(c);
    at++;
  }

  /** Writes the white space before a character, if it may mean something. */
  private void space(char next) {
    if (isSpaced
        && out.length() > 0
        && NOT_AFTER.indexOf(last()) < 0
        && NOT_BEFORE.indexOf(next) < 0) {
      out.append(' ');
    }
    isSpaced = false;
  }

  private char last() {
    return out.length() == 0 ? '{' : out.charAt(out.length() - 1);
  }
}
