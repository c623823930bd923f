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
 * The inputs of the files in an output folder, which the manifest of the folder stores in one line.
 *
 * @param input the digest of the whole input; empty if a build must not be skipped even with the
 *     same input
 * @param comparisons the number of pages that compare two codes
 * @param languages for each language, by tag, the digest of the part of the site that its pages can
 *     show; empty if it is unknown
 */
record BuildInputs(Optional<String> input, int comparisons, Map<String, String> languages) {
  private static final String NONE = "-";

  static final BuildInputs UNKNOWN = new BuildInputs(Optional.empty(), 0, Map.of());

  /** Reads the line of a manifest; {@link #UNKNOWN} if the line has another form. */
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
   * The languages whose digest is still the same, so that their pages are the same too.
   *
   * @param digests the digests of the languages in this build, by tag
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

  /**
   * The line of a manifest: the words {@code input comparisons tag:digest …}; empty if nothing is
   * known.
   */
  String line() {
    if (input.isEmpty() && languages.isEmpty()) {
      return "";
    }
    StringBuilder line = new StringBuilder(input.orElse(NONE)).append(' ').append(comparisons);
    languages.forEach((tag, digest) -> line.append(' ').append(tag).append(':').append(digest));
    return line.toString();
  }
}
