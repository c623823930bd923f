/**
 * This package reads a project folder, checks all of its files, and returns a {@link
 * dev.codevs.model.Site} or a list of problems. Read {@link dev.codevs.content.SiteLoader} first.
 */
@NullMarked
package dev.codevs.content;

import org.jspecify.annotations.NullMarked;
