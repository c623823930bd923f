package dev.codevs.content.translation;

import dev.codevs.content.json.Json;
import dev.codevs.model.Fact;
import java.util.Map;
import java.util.Set;

/**
 * A fact with its definition.
 *
 * @param id the id, whose place is the start of the definition
 * @param words the messages that the definition gives in the source language, by their keys in
 *     bundles
 * @param inBundles the keys of the messages that the definition leaves to the bundle of the source
 *     language
 */
public record DefinedFact(
    Fact fact, Json.Str id, Map<String, Json.Str> words, Set<String> inBundles) {}
