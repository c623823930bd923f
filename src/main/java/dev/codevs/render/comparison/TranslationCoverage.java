package dev.codevs.render.comparison;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The shapes that pages of a family can have. A shape is the set of languages in which the prose of
 * a page exists, by its number in {@link LanguageSets}: it decides the language of the prose, the
 * notice, and which pages are each other's translation.
 */
public final class TranslationCoverage {
  private final LanguageSets sets;
  private final int[] byPlace;

  /** Which of the shapes that single codes have, from 0, a code has; by its place. */
  private final int[] kinds;

  /** The shapes that single codes have. */
  private final int[] single;

  /** The shapes of two codes, by the kinds of the first and of the second. */
  private final int[] both;

  /**
   * @param sets of the same site, for all its families
   */
  public TranslationCoverage(LanguageSets sets, Site site, Family family) {
    this.sets = sets;
    this.byPlace = family.codes().stream().mapToInt(code -> shape(site, family, code)).toArray();
    this.single = IntStream.of(byPlace).distinct().toArray();
    List<Integer> order = IntStream.of(single).boxed().toList();
    this.kinds = IntStream.of(byPlace).map(order::indexOf).toArray();
    this.both = new int[single.length * single.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = sets.both(single[i / single.length], single[i % single.length]);
    }
  }

  private int shape(Site site, Family family, Code code) {
    BitSet spoken = new BitSet();
    List<Language> languages = sets.all();
    for (int i = 0; i < languages.size(); i++) {
      spoken.set(i, site.speaks(languages.get(i), family, code));
    }
    return sets.number(spoken);
  }

  /** The shape of the page about the code at a place. */
  public int of(int place) {
    return byPlace[place];
  }

  /** The shape of a page about two codes: it speaks only what both speak. */
  public int of(PairIndex pair) {
    return both[kinds[pair.a()] * single.length + kinds[pair.b()]];
  }

  /** The shape of a page about many codes: it speaks what any of them speaks. */
  public int ofAny(IntStream places) {
    BitSet source = new BitSet();
    source.set(0);
    return places.map(this::of).reduce(sets.number(source), sets::either);
  }

  /** All shapes that the pages about two codes have. */
  public Set<Integer> ofPairs() {
    Set<Integer> shapes = new TreeSet<>();
    IntStream.of(both).forEach(shapes::add);
    return shapes;
  }

  /** The language of the prose on a page of a language: its own, or the source language. */
  public Language prose(int shape, Language page) {
    return sets.has(shape, page) ? page : sets.all().get(0);
  }

  /** The languages of a shape, in the site's order. */
  List<Language> languages(int shape) {
    return sets.languages(shape);
  }
}
