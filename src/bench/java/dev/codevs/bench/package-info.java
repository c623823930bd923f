/**
 * Measures builds of synthetic sites of any size. Begin with {@link dev.codevs.bench.Benchmark}.
 */
@NullMarked
package dev.codevs.bench;

import org.jspecify.annotations.NullMarked;
