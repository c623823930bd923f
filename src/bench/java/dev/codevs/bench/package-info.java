/**
 * Benchmarks of builds, of the preview and of loading, on synthetic sites of any size. Read {@link
 * dev.codevs.bench.Benchmark} first.
 */
@NullMarked
package dev.codevs.bench;

import org.jspecify.annotations.NullMarked;
