package dev.codevs.content.project;

import java.nio.file.Path;
import java.util.Map;

/**
 * The place of a project's files: its folder, and texts that replace some of the files.
 *
 * @param project the project folder
 * @param drafts texts by path from the project folder, that replace files or add files. With drafts
 *     a command checks its output before it writes a file.
 */
public record ProjectFiles(Path project, Map<String, String> drafts) {}
