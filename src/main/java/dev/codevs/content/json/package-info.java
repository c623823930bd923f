/**
 * This package reads JSON files into values that know their line and column, and collects the
 * problems in them. Read {@link dev.codevs.content.json.JsonReader} first, and then {@link
 * dev.codevs.content.json.Fields}.
 */
@NullMarked
package dev.codevs.content.json;

import org.jspecify.annotations.NullMarked;
