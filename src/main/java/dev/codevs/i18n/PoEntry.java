package dev.codevs.i18n;

import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;

/**
 * An entry of a GNU gettext PO file.
 *
 * @param line the number of the translation's line
 * @param excerpt the text of the translation's line
 * @param context {@code msgctxt}, empty if there is none
 * @param id {@code msgid}: the original
 * @param text {@code msgstr}: the translation, empty if there is none yet
 * @param isFuzzy whether a person must review the translation before it counts
 */
record PoEntry(
    String file,
    int line,
    String excerpt,
    String context,
    String id,
    String text,
    boolean isFuzzy) {

  /** Whether the entry has a translation that counts: not empty and not fuzzy. */
  boolean isTranslated() {
    return !isFuzzy && !text.isEmpty();
  }

  /** A problem at the line of the translation. */
  Problem problem(Severity severity, String message) {
    return new Problem(severity, file, line, 1, message, excerpt);
  }
}
