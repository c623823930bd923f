/**
 * What translators work with: holds translations against their originals and the habits of their
 * language, counts them, and brings them to PO files and back. Begin with {@link
 * dev.codevs.i18n.Lint} for the warnings and {@link dev.codevs.i18n.Merger} for the files.
 */
@NullMarked
package dev.codevs.i18n;

import org.jspecify.annotations.NullMarked;
