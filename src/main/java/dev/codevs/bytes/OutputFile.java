package dev.codevs.bytes;

/**
 * A finished file of the site.
 *
 * @param path the path from the output folder, with {@code /}
 */
public record OutputFile(String path, Bytes content) {}
