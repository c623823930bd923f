/**
 * Bundles, translated prose and glossaries, and the originals that translations were made from.
 * Begin with {@link dev.codevs.content.translation.Catalog}.
 */
@NullMarked
package dev.codevs.content.translation;

import org.jspecify.annotations.NullMarked;
