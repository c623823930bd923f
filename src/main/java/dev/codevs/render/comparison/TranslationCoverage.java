package dev.codevs.render.comparison;

import dev.codevs.model.Language;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.Site;
import dev.codevs.model.SiteCode;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The coverages of a site's pages. A coverage is the set of languages in which the prose of a page
 * exists, given as its number in {@link LanguageSets}. The coverage of a page decides the language
 * of its prose, its notice about a missing translation, and its links to translations.
 */
public final class TranslationCoverage {
  private final LanguageSets sets;

  /** The coverage of the page about each code, by the code's number. */
  private final int[] byNumber;

  /** The index of each code's coverage in {@link #single}, by the code's number. */
  private final int[] kinds;

  /** The coverages of single codes, each once. */
  private final int[] single;

  /** The coverages of two codes, by the indexes of both codes' coverages in {@link #single}. */
  private final int[] both;

  /**
   * @param codes the codes of the site, in the order of their numbers
   */
  public TranslationCoverage(Site site, List<SiteCode> codes) {
    this.sets = new LanguageSets(site.languages());
    this.byNumber = codes.stream().mapToInt(code -> coverage(site, code)).toArray();
    this.single = IntStream.of(byNumber).distinct().toArray();
    List<Integer> order = IntStream.of(single).boxed().toList();
    this.kinds = IntStream.of(byNumber).map(order::indexOf).toArray();
    this.both = new int[single.length * single.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = sets.both(single[i / single.length], single[i % single.length]);
    }
  }

  private int coverage(Site site, SiteCode code) {
    BitSet spoken = new BitSet();
    List<Language> languages = sets.all();
    for (int i = 0; i < languages.size(); i++) {
      spoken.set(i, site.speaks(languages.get(i), code));
    }
    return sets.number(spoken);
  }

  /** The coverage of the page about a code. */
  public int of(SiteCode code) {
    return byNumber[code.number()];
  }

  /** The coverage of a page about two codes: the languages that have the texts of both. */
  public int of(PlannedPair pair) {
    return both[kinds[pair.a().number()] * single.length + kinds[pair.b().number()]];
  }

  /**
   * The coverage of a page about many codes: the languages that have the texts of at least one, and
   * the source language.
   */
  public int ofAny(Collection<SiteCode> codes) {
    BitSet source = new BitSet();
    source.set(0);
    return codes.stream().mapToInt(this::of).reduce(sets.number(source), sets::either);
  }

  /** All coverages of the pages about two of some codes. */
  public Set<Integer> ofPairs(Collection<SiteCode> codes) {
    int[] kindsOfCodes = codes.stream().mapToInt(code -> kinds[code.number()]).distinct().toArray();
    Set<Integer> coverages = new TreeSet<>();
    for (int a : kindsOfCodes) {
      for (int b : kindsOfCodes) {
        coverages.add(both[a * single.length + b]);
      }
    }
    return coverages;
  }

  /**
   * The language of the prose on a page.
   *
   * @param page the language of the page: returned if the coverage contains it, else the source
   *     language is returned
   */
  public Language prose(int coverage, Language page) {
    return sets.has(coverage, page) ? page : sets.all().get(0);
  }

  /** The languages of a coverage, in the site's order. */
  public List<Language> languages(int coverage) {
    return sets.languages(coverage);
  }
}
