/**
 * This package reads the files of a project folder, and takes defaults from the jar if the project
 * has no file of its own. Read {@link dev.codevs.content.project.Folder} first.
 */
@NullMarked
package dev.codevs.content.project;

import org.jspecify.annotations.NullMarked;
