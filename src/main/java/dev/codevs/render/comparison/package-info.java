/**
 * Comparison pages: fragments of single codes are copied into the slots of stencils. Begin with
 * {@link dev.codevs.render.comparison.ComparisonRenderer}.
 */
@NullMarked
package dev.codevs.render.comparison;

import org.jspecify.annotations.NullMarked;
