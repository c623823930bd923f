/**
 * This package checks and counts translations, and moves them to PO files and back. Read {@link
 * dev.codevs.i18n.Lint} first, and then {@link dev.codevs.i18n.Merger}.
 */
@NullMarked
package dev.codevs.i18n;

import org.jspecify.annotations.NullMarked;
