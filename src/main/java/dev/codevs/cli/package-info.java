/**
 * The command line: arguments and streams in, an exit code out. Begin with {@link
 * dev.codevs.cli.Main}; one class per command. Only this package prints, exits or looks at a clock.
 */
@NullMarked
package dev.codevs.cli;

import org.jspecify.annotations.NullMarked;
