package dev.codevs.content.json;

import dev.codevs.language.InvisibleCharacters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules for the characters of all texts of a site. Invisible characters are errors because
 * nobody sees them in review. Bidi controls (UAX #9, section 2) are errors because codevs adds the
 * necessary controls itself.
 */
public final class TextRules {
  private TextRules() {}

  /** Checks a text; adds at most one problem, at the offending character. */
  public static boolean check(Json.Str text, String what, Problems problems) {
    String value = text.value();
    int end = value.length();
    while (end > 0 && isSpace(value.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      problems.add(text.error(what + " is empty; expected text"));
      return false;
    }
    boolean beginsWithSpace = isSpace(value.charAt(0));
    if (beginsWithSpace || end < value.length()) {
      int at = beginsWithSpace ? 0 : end;
      problems.add(text.errorAt(at, what + " begins or ends with white space; remove it"));
      return false;
    }
    if (isOrdinary(value)) {
      return true;
    }
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      Optional<String> complaint = complaint(value, i);
      if (complaint.isPresent()) {
        problems.add(text.errorAt(i, what + " holds " + complaint.get()));
        return false;
      }
    }
    return checkNfc(text, what, problems);
  }

  /**
   * Whether a character is invisible at the end of a text: white space, including the no-break
   * spaces.
   */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Checks a text of several lines, such as an example; adds at most one problem. */
  public static boolean checkLines(Json.Str text, String what, Problems problems) {
    String value = text.value();
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      Optional<String> complaint = value.charAt(i) == '\n' ? Optional.empty() : complaint(value, i);
      if (complaint.isPresent()) {
        problems.add(text.errorAt(i, what + " holds " + complaint.get()));
        return false;
      }
    }
    return checkNfc(text, what, problems);
  }

  /**
   * The first complaint about the characters of a text that does not come from JSON; empty if the
   * text keeps the rules.
   */
  public static Optional<String> complaint(String value) {
    if (isOrdinary(value)) {
      return Optional.empty();
    }
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      Optional<String> complaint = complaint(value, i);
      if (complaint.isPresent()) {
        return complaint;
      }
    }
    return Optional.empty();
  }

  /**
   * Checks that a text is in Unicode's composed form NFC (UAX #15), because codevs compares texts
   * unit by unit.
   */
  private static boolean checkNfc(Json.Str text, String what, Problems problems) {
    String value = text.value();
    if (Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return true;
    }
    String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
    int at = 0;
    while (at < composed.length() && value.charAt(at) == composed.charAt(at)) {
      at++;
    }
    problems.add(
        text.errorAt(
            at,
            what + " is not in Unicode's composed form (NFC); save the file normalized to NFC"));
    return false;
  }

  private static boolean isOrdinary(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!isOrdinary(value.charAt(i))) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /**
   * Whether a character is ordinary: ASCII, a Latin, Arabic or Vietnamese letter, or usual
   * punctuation. A text of ordinary characters keeps all rules and needs no further check. NFC
   * changes no ordinary character, and none combines with the character before it: each has the
   * property NFC_Quick_Check=Yes and the combining class 0 (UAX #15, "Detecting Normalization
   * Forms").
   */
  private static boolean isOrdinary(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x621 && c <= 0x64A)
        || c == 0x60C
        || c == 0x61B
        || (c >= 0x1E00 && c <= 0x1EFF)
        || (c >= 0x2010 && c <= 0x2027)
        || c == 0x202F;
  }

  private static Optional<String> complaint(String value, int index) {
    int c = value.codePointAt(index);
    if (c >= ' ' && c < 0x7F) {
      return Optional.empty(); // Nearly all characters are ASCII.
    }
    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
      return Optional.of("a line break; write it as one paragraph on one line");
    }
    if (Character.isISOControl(c)) {
      return Optional.of("the control character " + name(c) + "; remove it");
    }
    if (InvisibleCharacters.isBidiControl(c)) {
      return Optional.of(
          "the bidi control " + name(c) + "; remove it, codevs sets these marks itself");
    }
    if (InvisibleCharacters.isZeroWidth(value, index)) {
      return Optional.of("the invisible character " + name(c) + "; remove it");
    }
    return switch (Character.getType(c)) {
      case Character.SURROGATE ->
          Optional.of("half of a surrogate pair, " + name(c) + "; write the whole character");
      case Character.PRIVATE_USE, Character.UNASSIGNED ->
          Optional.of("the character " + name(c) + ", which means nothing in Unicode; remove it");
      default -> Optional.empty();
    };
  }

  private static String name(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
