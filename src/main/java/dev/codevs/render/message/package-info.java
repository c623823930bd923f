/**
 * The sentences of one language, and the functions by which templates ask for them. Begin with
 * {@link dev.codevs.render.message.Messages}.
 */
@NullMarked
package dev.codevs.render.message;

import org.jspecify.annotations.NullMarked;
