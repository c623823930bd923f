package dev.codevs.i18n;

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
}
