package dev.codevs.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says Jackson's complaint about broken JSON in words for someone who edits the file. */
final class JacksonMessage {
  private JacksonMessage() {}

  static String of(JsonProcessingException broken) {
    String said = broken.getOriginalMessage();
    if (broken instanceof JsonEOFException) {
      return "the file ends too early; a closing quote, } or ] is missing";
    }
    if (said.contains("was expecting comma")) {
      return "expected a comma before this, or the end of the object or array";
    }
    if (said.contains("was expecting double-quote")) {
      return "expected a key in double quotes; is there a comma too many before it?";
    }
    if (said.contains("was expecting a colon")) {
      return "expected a colon after the key";
    }
    if (said.contains("Illegal unquoted character")) {
      return "a line break or control character inside a text; write \\n, or close the quote";
    }
    if (said.contains("Unrecognized character escape")) {
      return "an escape that JSON does not have; a backslash is written \\\\";
    }
    if (said.contains("(non-standard) comment")) {
      return "a comment, which JSON does not have; remove it";
    }
    if (said.contains("hex-digit")) {
      return "an escape \\u needs four digits 0 to 9 or a to f";
    }
    if (said.contains("Leading zero")) {
      return "a number that begins with 0; put a code in quotes";
    }
    if (said.contains("Unexpected close marker")) {
      return "a } or ] that closes nothing; remove it, or add the one that opens";
    }
    if (isAboutWord(broken)) {
      return "a bare word; texts stand in double quotes";
    }
    if (said.contains("expected a value") || said.contains("expected a valid value")) {
      return "expected a value; is there a comma too many before it?";
    }
    return firstSentence(said);
  }

  /** Whether the complaint is about a word outside of quotes. */
  static boolean isAboutWord(JsonProcessingException broken) {
    String said = broken.getOriginalMessage();
    return said.contains("Unrecognized token") || said.contains("Non-standard token");
  }

  private static String firstSentence(String said) {
    int end = said.indexOf('\n');
    return end < 0 ? said : said.substring(0, end);
  }
}
