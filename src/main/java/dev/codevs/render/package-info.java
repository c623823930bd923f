/**
 * Renders the bytes of every file; the same route of the same site has the same bytes on any thread
 * and in any order. A {@link dev.codevs.render.template.Stencil} is a comparison page with open
 * slots, which are filled for each pair with fragments that were rendered once for each code, so
 * the number of template runs grows with the codes, not with their pairs. Read {@link
 * dev.codevs.render.Renderer} first.
 */
@NullMarked
package dev.codevs.render;

import org.jspecify.annotations.NullMarked;
