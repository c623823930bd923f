/** Files that no template makes: the sitemap and the data of the finder. */
@NullMarked
package dev.codevs.render.file;

import org.jspecify.annotations.NullMarked;
