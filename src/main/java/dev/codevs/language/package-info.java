/** Everything that codevs knows about languages, from ICU4J and CLDR. */
@NullMarked
package dev.codevs.language;

import org.jspecify.annotations.NullMarked;
