/**
 * Values that are computed at the first read and then stored, for any number of threads. Read
 * {@link dev.codevs.concurrent.Lazy} first.
 */
@NullMarked
package dev.codevs.concurrent;

import org.jspecify.annotations.NullMarked;
