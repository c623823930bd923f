/** Options that several commands share. */
@NullMarked
package dev.codevs.cli.option;

import org.jspecify.annotations.NullMarked;
