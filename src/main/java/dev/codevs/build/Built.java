package dev.codevs.build;

import dev.codevs.model.Outcome;
import dev.codevs.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a build came to.
 *
 * @param problems errors and warnings, sorted
 * @param outcome what was written; empty if there was an error, and then nothing was
 * @param comparisons how many pages compare two codes
 */
public record Built(List<Problem> problems, Optional<Outcome> outcome, int comparisons) {}
