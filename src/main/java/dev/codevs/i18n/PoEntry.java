package dev.codevs.i18n;

import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;

/**
 * An entry of a PO file.
 *
 * @param line the line of its translation
 * @param excerpt that line
 * @param context {@code msgctxt}, empty where there is none
 * @param id {@code msgid}: the original
 * @param text {@code msgstr}: the translation, empty where there is none yet
 * @param isFuzzy whether a person has to look at the translation before it counts
 */
record PoEntry(
    String file,
    int line,
    String excerpt,
    String context,
    String id,
    String text,
    boolean isFuzzy) {

  /** Whether it is a translation that counts. */
  boolean isTranslated() {
    return !isFuzzy && !text.isEmpty();
  }

  /** A problem at the translation. */
  Problem problem(Severity severity, String message) {
    return new Problem(severity, file, line, 1, message, excerpt);
  }
}
