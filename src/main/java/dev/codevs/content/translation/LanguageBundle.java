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
 * The messages of one language, merged from up to three bundles. For each key, the site's own file
 * comes first, then the definitions of the site's facts, and last codevs's bundle.
 *
 * @param exists whether there is a file, even a broken one
 * @param own the site's own file
 * @param words the messages in the definitions of facts; only in the source language
 * @param ours codevs's bundle; it is read only if the site's own file lacks a message that codevs
 *     needs
 */
record LanguageBundle(
    boolean exists, Optional<Bundle> own, Optional<Bundle> words, Optional<Bundle> ours) {

  /** This bundle with the messages in the definitions of facts. */
  LanguageBundle with(Bundle wordsOfFacts) {
    return new LanguageBundle(exists, own, Optional.of(wordsOfFacts), ours);
  }

  /** Whether at least one bundle could be read. */
  boolean isUsable() {
    return own.isPresent() || ours.isPresent();
  }

  /** The bundles in the order of their precedence. */
  private List<Bundle> layers() {
    List<Bundle> layers = new ArrayList<>();
    own.ifPresent(layers::add);
    words.ifPresent(layers::add);
    ours.ifPresent(layers::add);
    return layers;
  }

  /**
   * All keys, including keys whose message is broken, so that no broken message counts as missing.
   */
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

  /** The note for translators about a message. */
  Optional<String> note(String key) {
    return layers().stream().flatMap(bundle -> bundle.note(key).stream()).findFirst();
  }
}
