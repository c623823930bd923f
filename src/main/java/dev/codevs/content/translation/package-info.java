/**
 * This package reads bundles, translations and glossaries, and compares each text with its
 * original. Read {@link dev.codevs.content.translation.Catalog} first.
 */
@NullMarked
package dev.codevs.content.translation;

import org.jspecify.annotations.NullMarked;
