package dev.codevs.content.json;

import dev.codevs.model.Problem;
import dev.codevs.model.text.CodeRef;

/**
 * A place where a file names a code, to be checked when all codes are known.
 *
 * @param text the text that names it
 * @param index where in the text
 * @param what what names it, in the words of a message
 */
public record CodeMention(CodeRef target, Json.Str text, int index, String what) {

  public static CodeMention of(CodeRef target, Json.Str text, String what) {
    return new CodeMention(target, text, -1, what);
  }

  public Problem error(String message) {
    return index < 0 ? text.error(message) : text.errorAt(index, message);
  }
}
