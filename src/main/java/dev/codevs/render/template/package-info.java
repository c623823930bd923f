/**
 * FreeMarker templates and the stencils that are cut from their output. Begin with {@link
 * dev.codevs.render.template.Templates}.
 */
@NullMarked
package dev.codevs.render.template;

import org.jspecify.annotations.NullMarked;
