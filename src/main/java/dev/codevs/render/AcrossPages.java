package dev.codevs.render;

import dev.codevs.bytes.ByteSink;
import dev.codevs.bytes.PageBuffer;
import dev.codevs.model.Family;
import dev.codevs.model.PlannedPair;
import dev.codevs.render.comparison.ComparedCodes;
import dev.codevs.render.comparison.ComparisonParts;
import dev.codevs.render.comparison.ComparisonRenderer;
import dev.codevs.render.comparison.Fragments;
import dev.codevs.render.comparison.PairLinks;
import dev.codevs.render.comparison.PairStencils;
import dev.codevs.render.comparison.TranslationCoverage;
import dev.codevs.render.page.LanguageContext;
import dev.codevs.render.page.PageFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The comparison pages across families in one language. Every two families whose codes are compared
 * have a renderer of their own. Its fragments are rendered again for the folder of the first
 * family, because links from there have other addresses and names of codes begin with the family's
 * label.
 */
final class AcrossPages {
  private final LanguageContext context;
  private final ComparedCodes compared;
  private final TranslationCoverage coverages;
  private final Function<Family, FamilyPages> families;

  /** The renderer of each pair, by the pair's index. */
  private final List<ComparisonRenderer> renderers = new ArrayList<>();

  /**
   * @param families the pages of each family
   */
  AcrossPages(
      LanguageContext context,
      ComparedCodes compared,
      TranslationCoverage coverages,
      Function<Family, FamilyPages> families) {
    this.context = context;
    this.compared = compared;
    this.coverages = coverages;
    this.families = families;
    Map<String, ComparisonRenderer> made = new LinkedHashMap<>();
    for (PlannedPair pair : compared.pairs().across()) {
      renderers.add(made.computeIfAbsent(familiesOf(pair), unused -> renderer(pair)));
    }
  }

  private static String familiesOf(PlannedPair pair) {
    return pair.a().family().id() + " " + pair.b().family().id();
  }

  private ComparisonRenderer renderer(PlannedPair pair) {
    Family a = seen(pair.a().family());
    Family b = seen(pair.b().family());
    PageFolder folder = PageFolder.across(a);
    ComparisonParts parts =
        new ComparisonParts(
            coverages,
            new PairStencils(context, coverages, a, b),
            new Fragments(context, a, compared, folder),
            new Fragments(context, b, compared, folder));
    FamilyPages pagesOfA = families.apply(a);
    return new ComparisonRenderer(
        compared,
        parts,
        pagesOfA.answers(),
        PairLinks.fromAcross(pagesOfA.parts()),
        PairLinks.fromAcross(families.apply(b).parts()));
  }

  /**
   * The part of a family that pages in this language can show ({@link
   * dev.codevs.model.Site#seenIn}).
   */
  private Family seen(Family family) {
    return context.site().family(family.id()).orElseThrow();
  }

  /**
   * Independent tasks that run every template of these pages: each page is rendered once. There are
   * few such pages, and to render them is simpler than to list the stencils that they need.
   */
  List<Runnable> preparations() {
    Map<String, List<PlannedPair>> byFamilies = new LinkedHashMap<>();
    for (PlannedPair pair : compared.pairs().across()) {
      byFamilies.computeIfAbsent(familiesOf(pair), unused -> new ArrayList<>()).add(pair);
    }
    List<Runnable> work = new ArrayList<>();
    byFamilies.values().forEach(pairs -> work.add(() -> renderAll(pairs)));
    return work;
  }

  private void renderAll(List<PlannedPair> pairs) {
    PageBuffer page = new PageBuffer();
    for (PlannedPair pair : pairs) {
      page.clear();
      append(pair, page);
    }
  }

  /** Appends the comparison page of a pair across families. */
  void append(PlannedPair pair, ByteSink page) {
    renderers.get(pair.place()).appendPage(pair, page);
  }
}
