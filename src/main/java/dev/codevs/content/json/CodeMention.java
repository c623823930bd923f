package dev.codevs.content.json;

import dev.codevs.model.Problem;
import dev.codevs.model.text.CodeRef;

/**
 * A place in a file that names a code. The site loader checks the name after all codes are read.
 *
 * @param text the text that names it
 * @param index the place of the name in the text, counted from 0; -1 for the whole text
 * @param what the kind of place, in the words of a message
 */
public record CodeMention(CodeRef target, Json.Str text, int index, String what) {

  public static CodeMention of(CodeRef target, Json.Str text, String what) {
    return new CodeMention(target, text, -1, what);
  }

  public Problem error(String message) {
    return index < 0 ? text.error(message) : text.errorAt(index, message);
  }
}
