/**
 * JSON whose every value knows its line and column. Begin with {@link
 * dev.codevs.content.json.JsonReader} and {@link dev.codevs.content.json.Fields}.
 */
@NullMarked
package dev.codevs.content.json;

import org.jspecify.annotations.NullMarked;
