/**
 * What translators work with: holds translations against their originals and the habits of their
 * language. Begin with {@link dev.codevs.i18n.Lint}.
 */
@NullMarked
package dev.codevs.i18n;

import org.jspecify.annotations.NullMarked;
