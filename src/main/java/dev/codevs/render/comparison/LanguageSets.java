package dev.codevs.render.comparison;

import dev.codevs.model.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A registry that gives each set of a site's languages a small number. The same set has the same
 * number in all families. A set is a {@link BitSet}, so a site may have any number of languages.
 */
final class LanguageSets {
  private final List<Language> languages;
  private final List<BitSet> sets = new ArrayList<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();

  /**
   * @param languages the languages of the site, in order
   */
  LanguageSets(List<Language> languages) {
    this.languages = languages;
  }

  /** The languages of the site, in order. */
  List<Language> all() {
    return languages;
  }

  /**
   * The number of a set.
   *
   * @param set the indexes of the set's languages in the order of the site
   */
  synchronized int number(BitSet set) {
    Integer known = numbers.get(set);
    if (known != null) {
      return known;
    }
    BitSet own = (BitSet) set.clone();
    numbers.put(own, sets.size());
    sets.add(own);
    return sets.size() - 1;
  }

  private synchronized BitSet set(int number) {
    return sets.get(number);
  }

  /** The number of the intersection of two sets. */
  int both(int one, int other) {
    BitSet both = (BitSet) set(one).clone();
    both.and(set(other));
    return number(both);
  }

  /** The number of the union of two sets. */
  int either(int one, int other) {
    BitSet either = (BitSet) set(one).clone();
    either.or(set(other));
    return number(either);
  }

  /** Whether a set contains a language. */
  boolean has(int number, Language language) {
    return set(number).get(languages.indexOf(language));
  }

  /** The languages of a set, in the site's order. */
  List<Language> languages(int number) {
    BitSet set = set(number);
    return languages.stream().filter(one -> set.get(languages.indexOf(one))).toList();
  }
}
