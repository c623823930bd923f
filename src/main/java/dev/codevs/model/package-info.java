/**
 * What a site is: immutable values that every other package speaks in. Nothing here does I/O or
 * knows a library. Begin with {@link dev.codevs.model.Site} (what goes in) and {@link
 * dev.codevs.model.Route} (what comes out).
 */
@NullMarked
package dev.codevs.model;

import org.jspecify.annotations.NullMarked;
