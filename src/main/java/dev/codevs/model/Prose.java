package dev.codevs.model;

/**
 * The texts of one code in one language.
 *
 * @param name the name in that language; the source name is what appears in logs
 * @param description completes "X means that …"
 * @param whenYouSeeIt its first sentence completes "You encounter X when …"
 * @param howToFix what to do first, then next
 */
public record Prose(String name, Text description, Text whenYouSeeIt, Text howToFix) {}
