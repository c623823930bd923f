package dev.codevs.model;

/**
 * A finished file of the site.
 *
 * @param path from the output folder, with {@code /}
 */
public record OutputFile(String path, Bytes content) {}
