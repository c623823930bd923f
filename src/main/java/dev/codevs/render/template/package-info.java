/**
 * FreeMarker templates, and the stencils that are cut from their output. Read {@link
 * dev.codevs.render.template.Templates} first, then {@link dev.codevs.render.template.Slots}.
 */
@NullMarked
package dev.codevs.render.template;

import org.jspecify.annotations.NullMarked;
