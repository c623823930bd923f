/**
 * Writes what a site's author can read, HTML, style sheets and scripts, with fewer bytes and the
 * same meaning. Begin with {@link dev.codevs.render.minify.HtmlMinifier} and {@link
 * dev.codevs.render.minify.AssetMinifier}.
 */
@NullMarked
package dev.codevs.render.minify;

import org.jspecify.annotations.NullMarked;
