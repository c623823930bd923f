/** Values that are computed once, when a thread first asks for them. */
@NullMarked
package dev.codevs.concurrent;

import org.jspecify.annotations.NullMarked;
