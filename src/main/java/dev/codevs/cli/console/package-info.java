/** What the command line prints: problems, results, progress, exit codes. */
@NullMarked
package dev.codevs.cli.console;

import org.jspecify.annotations.NullMarked;
