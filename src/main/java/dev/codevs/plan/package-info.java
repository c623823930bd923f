/**
 * Decides which pairs of codes are compared and which files a site will have, before codevs renders
 * a byte of them. Read {@link dev.codevs.plan.PairPlanner} first, then {@link
 * dev.codevs.plan.Planner}.
 */
@NullMarked
package dev.codevs.plan;

import org.jspecify.annotations.NullMarked;
