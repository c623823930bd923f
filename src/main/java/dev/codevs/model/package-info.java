/**
 * The site as immutable values, which all other packages exchange; nothing here does I/O or uses a
 * library. Read {@link dev.codevs.model.Site} first (the input), then {@link
 * dev.codevs.model.Route} (the output).
 */
@NullMarked
package dev.codevs.model;

import org.jspecify.annotations.NullMarked;
