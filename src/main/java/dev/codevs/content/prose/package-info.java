/**
 * Texts that people write into content files: inline Markdown, ids, references and the answers of
 * pairs. Begin with {@link dev.codevs.content.prose.ProseParser}.
 */
@NullMarked
package dev.codevs.content.prose;

import org.jspecify.annotations.NullMarked;
