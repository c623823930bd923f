package dev.codevs.render.minify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes style sheets and scripts smaller when they are copied into the site. An asset that this
 * class does not understand for sure is copied as it is.
 *
 * <p>A style sheet loses its comments and the white space that CSS Syntax Level 3 (§4,
 * tokenization) does not need. White space between parts of a selector, and around the operators of
 * {@code calc()}, has a meaning and stays. A script loses lines that are comments, and indentation.
 * Its line breaks stay, because JavaScript ends statements at some of them (ECMA-262, §12.10).
 *
 * <p>No library does it: closure-compiler would double the jar, and smaller ones for Java are no
 * longer maintained.
 */
public final class AssetMinifier {
  private AssetMinifier() {}

  /**
   * The published bytes of an asset.
   *
   * @param name the file name: {@code .css} and {@code .js} are made smaller, {@code .min.css} and
   *     {@code .min.js} are not
   */
  public static byte[] minified(String name, byte[] bytes) {
    boolean isDone = name.endsWith(".min.css") || name.endsWith(".min.js");
    if (isDone || (!name.endsWith(".css") && !name.endsWith(".js"))) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    Optional<String> smaller = name.endsWith(".css") ? StyleSheet.minified(text) : script(text);
    return smaller.map(result -> result.getBytes(StandardCharsets.UTF_8)).orElse(bytes);
  }

  /**
   * A script without comment lines and indentation; empty if a text or a comment may go over
   * several lines, because a line inside of it could look like a comment.
   */
  private static Optional<String> script(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      boolean isWhole = line.chars().filter(c -> c == '`').count() % 2 == 0;
      if (!isWhole || line.contains("/*") || line.endsWith("\\")) {
        return Optional.empty();
      }
      String statement = line.strip();
      if (!statement.isEmpty() && !statement.startsWith("//")) {
        out.append(statement).append('\n');
      }
    }
    return Optional.of(out.toString());
  }
}
