package dev.codevs.content.project;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a project is read from.
 *
 * @param project its folder
 * @param drafts texts that are read in place of files, or as further ones, by their paths from
 *     there: what a command is about to write is checked before it is
 */
public record ProjectFiles(Path project, Map<String, String> drafts) {}
