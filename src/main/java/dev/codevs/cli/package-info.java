/**
 * The command line: arguments and streams in, an exit code out. Begin with {@link
 * dev.codevs.cli.Main}. Each command is a class. Only this package and its subpackages print, exit
 * or read a clock.
 */
@NullMarked
package dev.codevs.cli;

import org.jspecify.annotations.NullMarked;
