package dev.codevs.content.translation;

import dev.codevs.content.json.Json;
import java.util.Optional;

/**
 * A text in the source language to translate.
 *
 * @param unit the owner of the text, by its name in a translation: {@code 301}, {@code 301-vs-302}
 * @param key the name of the text in a translation: {@code 301.description}
 * @param isRequired whether a translation is incomplete without it
 * @param note for translators
 */
record Original(
    String unit, String key, Json.Str text, boolean isRequired, Optional<String> note) {}
