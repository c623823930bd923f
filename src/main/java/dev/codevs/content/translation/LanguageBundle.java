package dev.codevs.content.translation;

import dev.codevs.content.translation.Bundle.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The messages of one language, merged key by key from up to three bundles: the site's own file
 * goes before the words that the site's facts are defined with, and these before codevs's bundle.
 *
 * @param exists whether there is a file at all, which may be broken
 * @param own the site's own file
 * @param words those of the facts; in the source language only
 * @param ours codevs's bundle; it is read only if the site's file lacks a message that codevs needs
 */
record LanguageBundle(
    boolean exists, Optional<Bundle> own, Optional<Bundle> words, Optional<Bundle> ours) {

  /** The same bundle with the words of facts. */
  LanguageBundle with(Bundle wordsOfFacts) {
    return new LanguageBundle(exists, own, Optional.of(wordsOfFacts), ours);
  }

  /** Whether anything could be read. */
  boolean isUsable() {
    return own.isPresent() || ours.isPresent();
  }

  /** The bundles, the first to be asked for a message first. */
  private List<Bundle> layers() {
    List<Bundle> layers = new ArrayList<>();
    own.ifPresent(layers::add);
    words.ifPresent(layers::add);
    ours.ifPresent(layers::add);
    return layers;
  }

  /** All keys, also those whose message is wrong: they are not missing. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    layers().forEach(bundle -> keys.addAll(bundle.keys()));
    return keys;
  }

  /** All messages by key, in the order of codevs's bundle. */
  Map<String, Message> messages() {
    List<Bundle> lastFirst = layers();
    Collections.reverse(lastFirst);
    Map<String, Message> messages = new LinkedHashMap<>();
    lastFirst.forEach(bundle -> messages.putAll(bundle.messages()));
    return messages;
  }

  /** What translators are told about a message. */
  Optional<String> note(String key) {
    return layers().stream().flatMap(bundle -> bundle.note(key).stream()).findFirst();
  }
}
