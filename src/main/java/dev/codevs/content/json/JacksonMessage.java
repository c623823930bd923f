package dev.codevs.content.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Translates Jackson's messages about broken JSON for the person who edits the file. */
final class JacksonMessage {
  private static final Map<String, String> OURS = ours();

  private JacksonMessage() {}

  /**
   * The messages of codevs by a part of Jackson's message; the first part that Jackson's message
   * contains counts.
   */
  private static Map<String, String> ours() {
    String comma = "; is there a comma too many before it?";
    String word = "a bare word; texts stand in double quotes";
    Map<String, String> ours = new LinkedHashMap<>();
    ours.put(
        "was expecting comma", "expected a comma before this, or the end of the object or array");
    ours.put("was expecting double-quote", "expected a key in double quotes" + comma);
    ours.put("was expecting a colon", "expected a colon after the key");
    ours.put(
        "Illegal unquoted character",
        "a line break or control character inside a text; write \\n, or close the quote");
    ours.put(
        "Unrecognized character escape",
        "an escape that JSON does not have; a backslash is written \\\\");
    ours.put("(non-standard) comment", "a comment, which JSON does not have; remove it");
    ours.put("hex-digit", "an escape \\u needs four digits 0 to 9 or a to f");
    ours.put("Leading zero", "a number that begins with 0; put a code in quotes");
    ours.put(
        "Unexpected close marker",
        "a } or ] that closes nothing; remove it, or add the one that opens");
    ours.put("Unrecognized token", word);
    ours.put("Non-standard token", word);
    ours.put("expected a value", "expected a value" + comma);
    ours.put("expected a valid value", "expected a value" + comma);
    return ours;
  }

  static String of(JsonProcessingException broken) {
    if (broken instanceof JsonEOFException) {
      return "the file ends too early; a closing quote, } or ] is missing";
    }
    String said = broken.getOriginalMessage();
    return OURS.entrySet().stream()
        .filter(entry -> said.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> said.lines().findFirst().orElse(said));
  }

  /** Whether the complaint is about a word outside of quotes. */
  static boolean isAboutWord(JsonProcessingException broken) {
    String said = broken.getOriginalMessage();
    return said.contains("Unrecognized token") || said.contains("Non-standard token");
  }
}
