/**
 * Comparison pages: fragments of single codes are copied into the slots of stencils. Read {@link
 * dev.codevs.render.comparison.ComparisonRenderer} first.
 */
@NullMarked
package dev.codevs.render.comparison;

import org.jspecify.annotations.NullMarked;
