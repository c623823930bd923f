/**
 * This package reads the texts of content files: inline Markdown, ids, references and the notes of
 * pairs. Read {@link dev.codevs.content.prose.ProseParser} first.
 */
@NullMarked
package dev.codevs.content.prose;

import org.jspecify.annotations.NullMarked;
