/** A build: load, validate, plan, render, write, in that order and on one screen. */
@NullMarked
package dev.codevs.build;

import org.jspecify.annotations.NullMarked;
