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
 * The pages of one family in one language. Each stencil and fragment is made once, when it is first
 * wanted or by {@link #preparations}.
 */
final class FamilyPages {
  private final LanguageContext context;
  private final Family family;
  private final ComparedCodes compared;
  private final List<SiteCode> codes;
  private final TranslationCoverage shapes;
  private final Fragments fragments;
  private final PairStencils stencils;
  private final Answers answers;
  private final ComparisonParts parts;
  private final PairLinks links;
  private final ComparisonRenderer comparisons;

  /** What a template sees of each code, by its place. */
  private final LazyByIndex<Map<String, Object>> shown;

  FamilyPages(
      LanguageContext context, Family family, ComparedCodes compared, TranslationCoverage shapes) {
    this.context = context;
    this.family = family;
    this.compared = compared;
    this.codes = compared.pairs().codes(family);
    this.shapes = shapes;
    PageFolder folder = PageFolder.inFamily(family);
    this.fragments = new Fragments(context, family, compared, folder);
    this.stencils = new PairStencils(context, shapes, family, family);
    this.answers = new Answers(context, family);
    this.parts = new ComparisonParts(shapes, stencils, fragments, fragments);
    this.links = PairLinks.inFamily(parts);
    this.comparisons = new ComparisonRenderer(compared, parts, answers, links, links);
    this.shown = new LazyByIndex<>(codes.size(), this::makeShown);
  }

  /** The work that makes every stencil, value and answer of these pages, in independent parts. */
  List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>(stencils.preparations(codes, compared));
    Language source = context.site().source();
    boolean anyInSource =
        shapes.ofPairs(codes).stream()
            .anyMatch(shape -> shapes.prose(shape, context.language()).equals(source));
    for (SiteCode code : codes) {
      work.add(() -> fragments.parts(proseOf(code), code.place()));
      if (anyInSource) {
        work.add(() -> fragments.parts(source, code.place()));
      }
    }
    for (PlannedPair pair : answered()) {
      Language prose = shapes.prose(shapes.of(pair), context.language());
      work.add(() -> answers.get(prose, pair.name()));
    }
    return work;
  }

  /** Appends the comparison page of a pair of the family. */
  void appendComparison(PlannedPair pair, ByteSink page) {
    comparisons.appendPage(pair, page);
  }

  /** What the pages and links of the family's pairs are put together from. */
  ComparisonParts parts() {
    return parts;
  }

  /** The answers in the family's folder. */
  Answers answers() {
    return answers;
  }

  /** The page of a code, by its id. */
  PreparedPage codePage(String id) {
    SiteCode code = code(id);
    int place = code.place();
    Map<String, Object> model = model(shapes.of(code), id + ".html");
    CodeLists lists = new CodeLists(code, context.slots(), compared.related(), links);
    model.put("code", shown(place));
    model.put("confused", lists.model(Slots.OfCode.CONFUSED));
    model.put("others", lists.model(Slots.OfCode.OTHERS));
    if (place > 0) {
      model.put("previous", shown(place - 1));
    }
    if (place + 1 < codes.size()) {
      model.put("next", shown(place + 1));
    }
    classOf(family.codes().get(place)).ifPresent(one -> model.put("codeClass", groups().of(one)));
    Stencil page = Stencil.of(context.templates().run("code.ftlh", model));
    return file -> page.fill(lists, file);
  }

  /** The page of the family. */
  PreparedPage familyPage() {
    Map<String, Object> model = model(shapes.ofAny(codes), "index.html");
    addSummary(model);
    model.put("codes", shown());
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
    Map<String, Object> model = model(shapes.ofAny(own), one.file());
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
        code -> shown(code(code.id()).place()));
  }

  private List<PlannedPair> answered() {
    return compared.related().answered(family);
  }

  /** Links from the language's home page to the pairs of the family that readers confuse most. */
  List<Object> asked(int most) {
    return PairLinks.fromHome(parts).links(answered().stream().limit(most).toList());
  }

  /** How many pairs of the family have a page. */
  int pairs() {
    return compared.pairs().in(family).size();
  }

  /** What a template sees of each code, with its prose as the page of the code has it. */
  List<Map<String, Object>> shown() {
    return codes.stream().map(code -> shown(code.place())).toList();
  }

  private SiteCode code(String id) {
    return compared.pairs().code(new CodeRef(family.id(), id));
  }

  private Optional<CodeClass> classOf(Code code) {
    return code.codeClass()
        .flatMap(id -> family.classes().stream().filter(c -> c.id().equals(id)).findFirst());
  }

  private Map<String, Object> shown(int place) {
    return shown.get(place);
  }

  private Map<String, Object> makeShown(int place) {
    SiteCode code = codes.get(place);
    Language prose = proseOf(code);
    Map<String, Object> one = fragments.shown(prose, place);
    one.put("marked", Markup.of(LanguageMark.of(context.language(), prose)));
    one.put("compared", code.code().compared());
    if (family.pairing() != Pairing.ALL) {
      one.put("with", after(code));
    }
    return one;
  }

  /** The ids of the codes after one that it is compared with. */
  private List<String> after(SiteCode code) {
    return compared.pairs().after(code).stream().map(other -> other.code().id()).toList();
  }

  private Language proseOf(SiteCode code) {
    return shapes.prose(shapes.of(code), context.language());
  }

  private Map<String, Object> model(int shape, String file) {
    Language prose = shapes.prose(shape, context.language());
    return context.model(family, prose, file, shapes.languages(shape));
  }

  private PreparedPage run(String template, Map<String, Object> model) {
    return PreparedPage.of(context.templates().run(template, model));
  }
}
