/**
 * Prose as immutable values, without I/O and without a library. Read {@link
 * dev.codevs.model.text.Text} first: a paragraph is a list of spans.
 */
@NullMarked
package dev.codevs.model.text;

import org.jspecify.annotations.NullMarked;
