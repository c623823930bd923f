/**
 * Reads a project folder and checks all of it: JSON whose every value knows its line and column
 * becomes a {@link dev.codevs.model.Site}, or a list of problems. Begin with {@link
 * dev.codevs.content.SiteLoader}; {@link dev.codevs.content.LoadResult} is what it returns.
 */
@NullMarked
package dev.codevs.content;

import org.jspecify.annotations.NullMarked;
