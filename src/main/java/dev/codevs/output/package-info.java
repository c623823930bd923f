/**
 * The output folder: writes what differs from the last build and nothing else, whole files only.
 * Begin with {@link dev.codevs.output.OutputFolder}.
 */
@NullMarked
package dev.codevs.output;

import org.jspecify.annotations.NullMarked;
