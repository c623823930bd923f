/**
 * This package holds the rules of languages and scripts from Unicode, CLDR and ICU4J; it works on
 * strings and needs no site or file. Read {@link dev.codevs.language.LocaleData} first.
 */
@NullMarked
package dev.codevs.language;

import org.jspecify.annotations.NullMarked;
