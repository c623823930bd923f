/**
 * Everything that codevs knows about languages and scripts, from Unicode, CLDR and ICU4J: strings
 * and small values, no site and no file. Begin with {@link dev.codevs.language.LocaleData}.
 */
@NullMarked
package dev.codevs.language;

import org.jspecify.annotations.NullMarked;
