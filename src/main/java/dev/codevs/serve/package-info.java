/**
 * The preview: an HTTP server that renders the site from memory while people write it. Begin with
 * {@link dev.codevs.serve.PreviewServer}.
 */
@NullMarked
package dev.codevs.serve;

import org.jspecify.annotations.NullMarked;
