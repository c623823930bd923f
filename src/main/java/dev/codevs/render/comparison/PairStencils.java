package dev.codevs.render.comparison;

import dev.codevs.model.Family;
import dev.codevs.model.FamilyWords;
import dev.codevs.model.Language;
import dev.codevs.model.Pair;
import dev.codevs.model.SiteCode;
import dev.codevs.model.text.CodeRef;
import dev.codevs.render.comparison.CoverageStencils.Kind;
import dev.codevs.render.page.LanguageContext;
import dev.codevs.render.page.PageFolder;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Side;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The stencils for the pairs of one family, or of two, in one language, by the coverage of their
 * pages. The pages are in the folder of the first family.
 */
public final class PairStencils {

  /** The templates that may print slots of the pair, such as the answer. */
  private static final Set<String> OF_PAIRS =
      Set.of("comparison.ftlh", "stencils/glance.ftlh", "stencils/near.ftlh");

  private final LanguageContext context;
  private final TranslationCoverage coverages;
  private final Family a;
  private final Family b;
  private final PageFolder folder;
  private final FactTable facts;
  private final Map<Integer, CoverageStencils> byCoverage = new ConcurrentHashMap<>();

  /**
   * @param a the family of the first code of each pair
   * @param b the family of the second code; the same family inside one family
   */
  public PairStencils(LanguageContext context, TranslationCoverage coverages, Family a, Family b) {
    this.context = context;
    this.coverages = coverages;
    this.a = a;
    this.b = b;
    this.folder = a.id().equals(b.id()) ? PageFolder.inFamily(a) : PageFolder.across(a);
    this.facts = new FactTable(context.site().facts());
  }

  /** The stencils for the pages of a coverage. */
  CoverageStencils of(int coverage) {
    CoverageStencils made = byCoverage.get(coverage);
    return made != null ? made : byCoverage.computeIfAbsent(coverage, this::make);
  }

  /**
   * Independent tasks that render every stencil that pairs inside one family can need.
   *
   * @param codes the codes of the family
   * @param all the codes of the site
   */
  public List<Runnable> preparations(List<SiteCode> codes, ComparedCodes all) {
    List<CodeNumbers> numbers =
        codes.stream().map(code -> all.numbers().get(code.number())).toList();
    List<Runnable> work = new ArrayList<>();
    for (int coverage : coverages.ofPairs(codes)) {
      CoverageStencils own = of(coverage);
      Kind.IN_FAMILY.forEach(kind -> work.add(() -> own.get(kind)));
      work.add(() -> AtAGlanceSection.prepare(own, numbers));
    }
    return work;
  }

  private CoverageStencils make(int coverage) {
    BiFunction<String, Map<String, Object>, Stencil> maker =
        (template, given) -> Stencil.of(run(template, coverage, given));
    return new CoverageStencils(
        coverages.prose(coverage, context.language()),
        new FactStencils(
            facts, context.slots(), context.pages().speeches(context.language()), maker),
        a.id(),
        maker);
  }

  private String run(String template, int coverage, Map<String, Object> given) {
    Slots slots = context.slots();
    Language prose = coverages.prose(coverage, context.language());
    CodeRef first = new CodeRef(a.id(), slots.idMark(Side.A));
    CodeRef second = new CodeRef(b.id(), slots.idMark(Side.B));
    String file = new Pair(first, second).name() + ".html";
    Map<String, Object> model = context.model(a, prose, file, coverages.languages(coverage));
    model.put("across", folder.isAcross());
    model.put("a", code(Side.A, first, a, prose));
    model.put("b", code(Side.B, second, b, prose));
    if (OF_PAIRS.contains(template)) {
      model.put("pair", slots.pair());
    }
    model.putAll(given);
    return context.templates().run(template, model);
  }

  /**
   * The template values of a code: its slots, and the values that are the same for all codes of its
   * family.
   */
  private Map<String, Object> code(Side side, CodeRef mark, Family family, Language prose) {
    FamilyWords words = context.site().words(prose, family);
    Map<String, Object> model = context.slots().code(side);
    model.put("label", words.label().orElse(family.label()));
    model.put("url", Markup.of(folder.addressOf(mark)));
    model.put("anchor", Markup.of(folder.anchorOf(mark)));
    Map<String, Object> own =
        new LinkedHashMap<>(context.pages().family(family, context.language(), prose));
    own.put("url", folder.to(family.id()) + "index.html");
    model.put("family", own);
    return model;
  }
}
