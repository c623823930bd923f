package dev.codevs.render;

import dev.codevs.bytes.ByteSink;
import dev.codevs.concurrent.LazyByIndex;
import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Pairing;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.Site;
import dev.codevs.model.SiteCode;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Text;
import dev.codevs.render.comparison.Answers;
import dev.codevs.render.comparison.CodeLists;
import dev.codevs.render.comparison.ComparedCodes;
import dev.codevs.render.comparison.ComparisonParts;
import dev.codevs.render.comparison.ComparisonRenderer;
import dev.codevs.render.comparison.Fragments;
import dev.codevs.render.comparison.PairLinks;
import dev.codevs.render.comparison.PairStencils;
import dev.codevs.render.comparison.TranslationCoverage;
import dev.codevs.render.page.LanguageContext;
import dev.codevs.render.page.LanguageMark;
import dev.codevs.render.page.PageFolder;
import dev.codevs.render.page.PreparedPage;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of one family in one language: the family, its classes, its codes and its pairs. Each
 * stencil and each fragment is rendered once: by {@link #preparations}, or when the first page
 * needs it.
 */
final class FamilyPages {
  private final LanguageContext context;
  private final Family family;
  private final ComparedCodes compared;
  private final List<SiteCode> codes;
  private final TranslationCoverage coverages;
  private final Fragments fragments;
  private final PairStencils stencils;
  private final Answers answers;
  private final ComparisonParts parts;
  private final PairLinks links;
  private final ComparisonRenderer comparisons;

  /** The template values of each code, by the code's index in the family. */
  private final LazyByIndex<Map<String, Object>> codeModels;

  FamilyPages(
      LanguageContext context,
      Family family,
      ComparedCodes compared,
      TranslationCoverage coverages) {
    this.context = context;
    this.family = family;
    this.compared = compared;
    this.codes = compared.pairs().codes(family);
    this.coverages = coverages;
    PageFolder folder = PageFolder.inFamily(family);
    this.fragments = new Fragments(context, family, compared, folder);
    this.stencils = new PairStencils(context, coverages, family, family);
    this.answers = new Answers(context, family);
    this.parts = new ComparisonParts(coverages, stencils, fragments, fragments);
    this.links = PairLinks.inFamily(parts);
    this.comparisons = new ComparisonRenderer(compared, parts, answers, links, links);
    this.codeModels = new LazyByIndex<>(codes.size(), this::makeCodeModel);
  }

  /**
   * Independent tasks that render every stencil, fragment and answer that the comparison pages
   * need.
   */
  List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>(stencils.preparations(codes, compared));
    Language source = context.site().source();
    boolean anyInSource =
        coverages.ofPairs(codes).stream()
            .anyMatch(coverage -> coverages.prose(coverage, context.language()).equals(source));
    for (SiteCode code : codes) {
      work.add(() -> fragments.codeSlots(proseOf(code), code.place()));
      if (anyInSource) {
        work.add(() -> fragments.codeSlots(source, code.place()));
      }
    }
    for (PlannedPair pair : answered()) {
      Language prose = coverages.prose(coverages.of(pair), context.language());
      work.add(() -> answers.get(prose, pair.name()));
    }
    return work;
  }

  /** Appends the comparison page of a pair of the family. */
  void appendComparison(PlannedPair pair, ByteSink page) {
    comparisons.appendPage(pair, page);
  }

  /** The stencils and fragments for the pages and links of the family's pairs. */
  ComparisonParts parts() {
    return parts;
  }

  /** The answers about pairs whose first code is of this family. */
  Answers answers() {
    return answers;
  }

  /** The page of a code. */
  PreparedPage codePage(String id) {
    SiteCode code = code(id);
    int place = code.place();
    Map<String, Object> model = model(coverages.of(code), id + ".html");
    CodeLists lists = new CodeLists(code, context.slots(), compared.related(), links);
    model.put("code", codeModel(place));
    model.put("confused", lists.model(Slots.OfCode.CONFUSED));
    model.put("others", lists.model(Slots.OfCode.OTHERS));
    if (place > 0) {
      model.put("previous", codeModel(place - 1));
    }
    if (place + 1 < codes.size()) {
      model.put("next", codeModel(place + 1));
    }
    classOf(family.codes().get(place)).ifPresent(one -> model.put("codeClass", groups().of(one)));
    Stencil page = Stencil.of(context.templates().run("code.ftlh", model));
    return file -> page.fill(lists, file);
  }

  /** The page of the family. */
  PreparedPage familyPage() {
    Map<String, Object> model = model(coverages.ofAny(codes), "index.html");
    addSummary(model);
    model.put("codes", codeModels());
    model.put(
        "matrix", !family.isLarge() && family.codes().stream().filter(Code::compared).count() > 1);
    model.put("groups", groups().byClass());
    model.put("confused", links.links(answered()));
    return run("family.ftlh", model);
  }

  private void addSummary(Map<String, Object> model) {
    Site site = context.site();
    Optional<Text> own = site.words(context.language(), family).summary();
    Language spoken = own.isPresent() ? context.language() : site.source();
    own.or(family::summary)
        .ifPresent(summary -> model.put("summary", fragments.html(spoken, summary)));
    model.put("summaryMarked", Markup.of(LanguageMark.of(context.language(), spoken)));
  }

  /** The page of a class of a family that is too large for one page. */
  PreparedPage classPage(CodeClass one) {
    List<SiteCode> own = codes.stream().filter(code -> isOf(one, code)).toList();
    Map<String, Object> model = model(coverages.ofAny(own), one.file());
    model.put("group", groups().of(one));
    List<PlannedPair> confused =
        answered().stream().filter(pair -> isOf(one, pair.a()) || isOf(one, pair.b())).toList();
    model.put("confused", links.links(confused));
    return run("class.ftlh", model);
  }

  private static boolean isOf(CodeClass one, SiteCode code) {
    return code.code().codeClass().equals(Optional.of(one.id()));
  }

  private FamilyGroups groups() {
    return new FamilyGroups(
        context.site().translation(context.language(), family),
        family,
        code -> codeModel(code(code.id()).place()));
  }

  private List<PlannedPair> answered() {
    return compared.related().answered(family);
  }

  /**
   * Links from the language's home page to the first pairs of the family that have an answer.
   *
   * @param most the greatest number of links
   */
  List<Object> answeredLinks(int most) {
    return PairLinks.fromHome(parts).links(answered().stream().limit(most).toList());
  }

  /** The number of the family's pairs that have a page. */
  int pairs() {
    return compared.pairs().in(family).size();
  }

  /** The template values of each code, with prose in the same language as on the code's page. */
  List<Map<String, Object>> codeModels() {
    return codes.stream().map(code -> codeModel(code.place())).toList();
  }

  private SiteCode code(String id) {
    return compared.pairs().code(new CodeRef(family.id(), id));
  }

  private Optional<CodeClass> classOf(Code code) {
    return code.codeClass()
        .flatMap(id -> family.classes().stream().filter(c -> c.id().equals(id)).findFirst());
  }

  private Map<String, Object> codeModel(int place) {
    return codeModels.get(place);
  }

  private Map<String, Object> makeCodeModel(int place) {
    SiteCode code = codes.get(place);
    Language prose = proseOf(code);
    Map<String, Object> one = fragments.codeModel(prose, place);
    one.put("marked", Markup.of(LanguageMark.of(context.language(), prose)));
    one.put("compared", code.code().compared());
    if (family.pairing() != Pairing.ALL) {
      one.put("with", after(code));
    }
    return one;
  }

  /** The ids of the later codes that a code is compared with. */
  private List<String> after(SiteCode code) {
    return compared.pairs().after(code).stream().map(other -> other.code().id()).toList();
  }

  private Language proseOf(SiteCode code) {
    return coverages.prose(coverages.of(code), context.language());
  }

  private Map<String, Object> model(int coverage, String file) {
    Language prose = coverages.prose(coverage, context.language());
    return context.model(family, prose, file, coverages.languages(coverage));
  }

  private PreparedPage run(String template, Map<String, Object> model) {
    return PreparedPage.of(context.templates().run(template, model));
  }
}
