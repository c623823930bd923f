/**
 * Decides which files a site will have, before a byte of them is made. Begin with {@link
 * dev.codevs.plan.Planner}.
 */
@NullMarked
package dev.codevs.plan;

import org.jspecify.annotations.NullMarked;
