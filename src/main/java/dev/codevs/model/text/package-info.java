/** Prose as a value: a paragraph is a list of spans. Nothing here does I/O or knows a library. */
@NullMarked
package dev.codevs.model.text;

import org.jspecify.annotations.NullMarked;
