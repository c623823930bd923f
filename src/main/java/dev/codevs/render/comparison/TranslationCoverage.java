package dev.codevs.render.comparison;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The shapes that pages of a family can have. A shape is the set of languages in which the prose of
 * a page exists, one bit a language in the site's order: it decides the language of the prose, the
 * notice, and which pages are each other's translation.
 */
public final class TranslationCoverage {
  private final List<Language> languages;
  private final int[] byPlace;

  public TranslationCoverage(Site site, Family family) {
    this.languages = site.languages();
    this.byPlace = family.codes().stream().mapToInt(code -> shape(site, family, code)).toArray();
  }

  private int shape(Site site, Family family, Code code) {
    return IntStream.range(0, languages.size())
        .filter(i -> site.speaks(languages.get(i), family, code))
        .map(i -> 1 << i)
        .sum();
  }

  /** The shape of the page about the code at a place. */
  public int of(int place) {
    return byPlace[place];
  }

  /** The shape of a page about two codes: it speaks only what both speak. */
  public int of(PairIndex pair) {
    return of(pair.a()) & of(pair.b());
  }

  /** The shape of a page about many codes: it speaks what any of them speaks. */
  public int ofAny(IntStream places) {
    return places.map(this::of).reduce(1, (a, b) -> a | b);
  }

  /** All shapes that the pages about two codes have. */
  public Set<Integer> ofPairs() {
    Set<Integer> shapes = new TreeSet<>();
    int[] single = IntStream.of(byPlace).distinct().toArray();
    IntStream.of(single).forEach(a -> IntStream.of(single).forEach(b -> shapes.add(a & b)));
    return shapes;
  }

  /** The language of the prose on a page of a language: its own, or the source language. */
  public Language prose(int shape, Language page) {
    return (shape & (1 << languages.indexOf(page))) != 0 ? page : languages.get(0);
  }

  /** The languages of a shape, in the site's order. */
  List<Language> languages(int shape) {
    return IntStream.range(0, languages.size())
        .filter(i -> (shape & (1 << i)) != 0)
        .mapToObj(languages::get)
        .toList();
  }
}
