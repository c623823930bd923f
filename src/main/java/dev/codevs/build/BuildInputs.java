package dev.codevs.build;

import dev.codevs.model.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the files of a site were made from, as its manifest has it in one line: the digest of the
 * input, how many pages compare two codes, and for each language the digest of what its pages are
 * made from.
 *
 * @param input empty where a build has to be done again though the input is the same
 * @param languages by tag; empty where nothing is known
 */
record BuildInputs(Optional<String> input, int comparisons, Map<String, String> languages) {
  private static final String NONE = "-";

  static final BuildInputs UNKNOWN = new BuildInputs(Optional.empty(), 0, Map.of());

  /** The origin in a line; unknown where the line is not one. */
  static BuildInputs of(String line) {
    List<String> words = Arrays.asList(line.split(" ", -1));
    try {
      Map<String, String> languages = new LinkedHashMap<>();
      for (String word : words.subList(2, words.size())) {
        int colon = word.indexOf(':');
        languages.put(word.substring(0, colon), word.substring(colon + 1));
      }
      Optional<String> input = Optional.of(words.get(0)).filter(digest -> !digest.equals(NONE));
      return new BuildInputs(input, Integer.parseInt(words.get(1)), languages);
    } catch (IllegalArgumentException | IndexOutOfBoundsException other) {
      return UNKNOWN;
    }
  }

  /**
   * The languages whose pages are made from the same input now.
   *
   * @param digests the digests of the languages now, by tag
   */
  Set<Language> unchanged(List<Language> all, Map<String, String> digests) {
    Set<Language> same = new HashSet<>();
    for (Language language : all) {
      String digest = digests.get(language.tag());
      if (digest != null && digest.equals(languages.get(language.tag()))) {
        same.add(language);
      }
    }
    return same;
  }

  /** The line of a manifest; empty where nothing is known. */
  String line() {
    if (input.isEmpty() && languages.isEmpty()) {
      return "";
    }
    StringBuilder line = new StringBuilder(input.orElse(NONE)).append(' ').append(comparisons);
    languages.forEach((tag, digest) -> line.append(' ').append(tag).append(':').append(digest));
    return line.toString();
  }
}
