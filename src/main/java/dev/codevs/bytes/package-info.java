/**
 * The bytes of files: finished ones, hashed ones that many pages share, and buffers that grow.
 * Begin with {@link dev.codevs.bytes.HashedBytes}.
 */
@NullMarked
package dev.codevs.bytes;

import org.jspecify.annotations.NullMarked;
