/**
 * Makes the bytes of every file: same site, same route, same bytes, on any thread, in any order.
 * Templates run a number of times that grows with the codes, never with their pairs: a {@link
 * dev.codevs.render.template.Stencil} is the comparison page with slots left open, filled for each
 * pair with what was rendered once for each of its codes. Begin with {@link
 * dev.codevs.render.Renderer}.
 */
@NullMarked
package dev.codevs.render;

import org.jspecify.annotations.NullMarked;
