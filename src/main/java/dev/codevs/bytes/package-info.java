/**
 * The bytes of files: finished ones, hashed ones that many pages share, and buffers that grow; and
 * the {@link dev.codevs.bytes.Hash hash} of all that codevs recognises. Begin with {@link
 * dev.codevs.bytes.HashedBytes}.
 */
@NullMarked
package dev.codevs.bytes;

import org.jspecify.annotations.NullMarked;
