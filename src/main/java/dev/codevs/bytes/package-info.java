/**
 * The bytes of files, and the {@link dev.codevs.bytes.Hash hash} by which codevs recognises bytes
 * that have not changed. Read {@link dev.codevs.bytes.HashedBytes} first: a file consists of such
 * pieces.
 */
@NullMarked
package dev.codevs.bytes;

import org.jspecify.annotations.NullMarked;
