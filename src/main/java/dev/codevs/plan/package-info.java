/**
 * Decides which pairs of codes are compared, and which files a site will have, before a byte of
 * them is made: {@link dev.codevs.plan.PairPlanner}, then {@link dev.codevs.plan.Planner}.
 */
@NullMarked
package dev.codevs.plan;

import org.jspecify.annotations.NullMarked;
