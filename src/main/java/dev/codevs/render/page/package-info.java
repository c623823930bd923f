/**
 * The values that templates can use: site, page, family and code. Read {@link
 * dev.codevs.render.page.PageModel} first.
 */
@NullMarked
package dev.codevs.render.page;

import org.jspecify.annotations.NullMarked;
