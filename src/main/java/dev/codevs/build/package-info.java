/**
 * A build of a site: load, plan, prepare and write, in this order. Read {@link
 * dev.codevs.build.Build} first; its method {@code build} is the whole story on one screen.
 */
@NullMarked
package dev.codevs.build;

import org.jspecify.annotations.NullMarked;
