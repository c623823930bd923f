/** The values that every template can ask for: site, page, family and code. */
@NullMarked
package dev.codevs.render.page;

import org.jspecify.annotations.NullMarked;
