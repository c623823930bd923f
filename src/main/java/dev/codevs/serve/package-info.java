/**
 * The preview: serves a site from memory while it is being written. Begin with {@link
 * dev.codevs.serve.PreviewServer}.
 */
@NullMarked
package dev.codevs.serve;

import org.jspecify.annotations.NullMarked;
