/**
 * The messages of one language, and the template functions that format them. Read {@link
 * dev.codevs.render.message.Messages} first.
 */
@NullMarked
package dev.codevs.render.message;

import org.jspecify.annotations.NullMarked;
