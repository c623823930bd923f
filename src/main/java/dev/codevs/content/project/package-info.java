/**
 * The folder of a site: its files, what the jar carries for files that the site does not have, and
 * tasks that load files in parallel. Begin with {@link dev.codevs.content.project.Folder}.
 */
@NullMarked
package dev.codevs.content.project;

import org.jspecify.annotations.NullMarked;
