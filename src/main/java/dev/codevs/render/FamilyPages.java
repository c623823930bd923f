package dev.codevs.render;

import dev.codevs.bytes.ByteSink;
import dev.codevs.concurrent.LazyByIndex;
import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Pairing;
import dev.codevs.model.Site;
import dev.codevs.model.text.Text;
import dev.codevs.render.comparison.CodeLists;
import dev.codevs.render.comparison.ComparisonRenderer;
import dev.codevs.render.comparison.FamilyStencils;
import dev.codevs.render.comparison.Fragments;
import dev.codevs.render.comparison.LanguageSets;
import dev.codevs.render.comparison.PairIndex;
import dev.codevs.render.comparison.PairOrder;
import dev.codevs.render.comparison.TranslationCoverage;
import dev.codevs.render.page.PageModel;
import dev.codevs.render.page.PreparedPage;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import dev.codevs.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The pages of one family in one language. Each stencil and fragment is made once, when it is first
 * wanted or by {@link #preparations}.
 */
final class FamilyPages {
  private final Site site;
  private final Language language;
  private final Family family;
  private final Templates templates;
  private final Slots slots;
  private final TranslationCoverage shapes;
  private final Fragments fragments;
  private final FamilyStencils stencils;
  private final PairOrder order;
  private final ComparisonRenderer pairs;

  /** What a template sees of each code, by its place. */
  private final LazyByIndex<Map<String, Object>> shown;

  FamilyPages(
      Site site,
      Language language,
      Family family,
      LanguageSets sets,
      PairOrder order,
      Templates templates,
      Slots slots,
      PageModel pages) {
    this.site = site;
    this.language = language;
    this.family = family;
    this.templates = templates;
    this.slots = slots;
    this.shapes = new TranslationCoverage(sets, site, family);
    this.order = order;
    this.fragments = new Fragments(site, language, family, order, templates, slots, pages);
    this.stencils = new FamilyStencils(language, family, templates, slots, pages, shapes);
    this.pairs = new ComparisonRenderer(family, shapes, fragments, stencils, order);
    this.shown = new LazyByIndex<>(family.codes().size(), this::makeShown);
  }

  /** The work that makes every stencil, value and note of these pages, in independent parts. */
  List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>(pairs.preparations());
    boolean anyInSource =
        shapes.ofPairs().stream()
            .anyMatch(shape -> shapes.prose(shape, language).equals(site.source()));
    for (int i = 0; i < family.codes().size(); i++) {
      int place = i;
      work.add(() -> fragments.parts(proseOf(place), place));
      if (anyInSource) {
        work.add(() -> fragments.parts(site.source(), place));
      }
    }
    for (PairIndex pair : order.noted()) {
      Language prose = shapes.prose(shapes.of(pair), language);
      work.add(() -> fragments.note(prose, order.id(pair)));
    }
    return work;
  }

  /** Appends the comparison page of two codes by their ids, the family's earlier one first. */
  void appendComparison(String a, String b, ByteSink page) {
    pairs.appendPage(new PairIndex(order.place(a), order.place(b)), page);
  }

  /** The page of a code, by its id. */
  PreparedPage codePage(String id) {
    int place = order.place(id);
    Code code = family.codes().get(place);
    Map<String, Object> model = stencils.model(shapes.of(place), code.id() + ".html");
    CodeLists lists = new CodeLists(place, slots, order, pairs);
    model.put("code", shown(place));
    model.put("confused", lists.model(Slots.OfCode.CONFUSED));
    model.put("others", lists.model(Slots.OfCode.OTHERS));
    if (place > 0) {
      model.put("previous", shown(place - 1));
    }
    if (place + 1 < family.codes().size()) {
      model.put("next", shown(place + 1));
    }
    classOf(code).ifPresent(one -> model.put("codeClass", groups().of(one)));
    Stencil page = Stencil.of(templates.run("code.ftlh", model));
    return file -> page.fill(lists, file);
  }

  /** The page of the family. */
  PreparedPage familyPage() {
    Map<String, Object> model = stencils.model(shapes.ofAny(everyPlace()), "index.html");
    addSummary(model);
    model.put("codes", codes());
    model.put(
        "matrix", !family.isLarge() && family.codes().stream().filter(Code::compared).count() > 1);
    model.put("groups", groups().byClass());
    model.put("confused", pairs.links(order.noted(), ""));
    return run("family.ftlh", model);
  }

  private void addSummary(Map<String, Object> model) {
    Optional<Text> own = site.words(language, family).summary();
    Language spoken = own.isPresent() ? language : site.source();
    own.or(family::summary)
        .ifPresent(summary -> model.put("summary", fragments.html(spoken, summary)));
    model.put("summaryMarked", Markup.of(PageModel.mark(language, spoken)));
  }

  /** The page of a class of a family that is too large for one page. */
  PreparedPage classPage(CodeClass one) {
    Set<Integer> places = new TreeSet<>();
    family.codes(one).forEach(code -> places.add(order.place(code.id())));
    int shape = shapes.ofAny(places.stream().mapToInt(Integer::intValue));
    Map<String, Object> model = stencils.model(shape, one.file());
    model.put("group", groups().of(one));
    List<PairIndex> confused =
        order.noted().stream()
            .filter(pair -> places.contains(pair.a()) || places.contains(pair.b()))
            .toList();
    model.put("confused", pairs.links(confused, ""));
    return run("class.ftlh", model);
  }

  private FamilyGroups groups() {
    return new FamilyGroups(
        site.translation(language, family), family, code -> shown(order.place(code.id())));
  }

  /** Links from the language's home page to the pairs of the family that readers confuse most. */
  List<Object> asked(int most) {
    return pairs.links(order.noted().stream().limit(most).toList(), family.id() + "/");
  }

  /** How many pairs of the family have a page. */
  int pairs() {
    return order.count();
  }

  /** What a template sees of each code, with its prose as the page of the code has it. */
  List<Map<String, Object>> codes() {
    return everyPlace().mapToObj(this::shown).toList();
  }

  private IntStream everyPlace() {
    return IntStream.range(0, family.codes().size());
  }

  private Optional<CodeClass> classOf(Code code) {
    return code.codeClass()
        .flatMap(id -> family.classes().stream().filter(c -> c.id().equals(id)).findFirst());
  }

  private Map<String, Object> shown(int place) {
    return shown.get(place);
  }

  private Map<String, Object> makeShown(int place) {
    Code code = family.codes().get(place);
    Language prose = proseOf(place);
    Map<String, Object> one = fragments.shown(prose, place);
    one.put("marked", Markup.of(PageModel.mark(language, prose)));
    one.put("compared", code.compared());
    if (family.pairing() != Pairing.ALL) {
      one.put("with", order.after(code));
    }
    return one;
  }

  private Language proseOf(int place) {
    return shapes.prose(shapes.of(place), language);
  }

  private PreparedPage run(String template, Map<String, Object> model) {
    return PreparedPage.of(templates.run(template, model));
  }
}
