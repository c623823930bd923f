/**
 * The files that are rendered without a template: the sitemap and the index of the search. Read
 * {@link dev.codevs.render.file.FinderFiles} first.
 */
@NullMarked
package dev.codevs.render.file;

import org.jspecify.annotations.NullMarked;
