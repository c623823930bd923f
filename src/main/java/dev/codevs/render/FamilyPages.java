package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.Family;
import dev.codevs.model.GrowingBytes;
import dev.codevs.model.Language;
import dev.codevs.model.PairId;
import dev.codevs.model.Pairing;
import dev.codevs.model.Site;
import dev.codevs.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of one family in one language. Each stencil and fragment is made once, when it is first
 * wanted or by {@link #preparations}.
 */
final class FamilyPages {
  private final Site site;
  private final Language language;
  private final Family family;
  private final Templates templates;
  private final Shapes shapes;
  private final Fragments fragments;
  private final FamilyStencils stencils;
  private final PairOrder order;
  private final PairParts pairs;
  private final Map<String, Map<String, Object>> shown = new ConcurrentHashMap<>();

  FamilyPages(
      Site site,
      Language language,
      Family family,
      Templates templates,
      Slots slots,
      PageModel pages) {
    this.site = site;
    this.language = language;
    this.family = family;
    this.templates = templates;
    this.shapes = new Shapes(site, family);
    this.fragments = new Fragments(site, language, family, templates, slots, pages);
    this.stencils = new FamilyStencils(language, family, templates, slots, pages, shapes);
    this.order = new PairOrder(family);
    this.pairs = new PairParts(family, shapes, fragments, stencils, order);
  }

  /** The work that makes every stencil, value and note of these pages, in independent parts. */
  List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>(pairs.preparations());
    boolean anyInSource =
        shapes.ofPairs().stream()
            .anyMatch(shape -> shapes.prose(shape, language).equals(site.source()));
    for (Code code : family.codes()) {
      work.add(() -> fragments.parts(proseOf(code), code));
      if (anyInSource) {
        work.add(() -> fragments.parts(site.source(), code));
      }
    }
    for (PairId pair : family.notes().keySet()) {
      int shape = shapes.of(order.code(pair.a()), order.code(pair.b()));
      work.add(() -> fragments.note(shapes.prose(shape, language), pair));
    }
    return work;
  }

  /** Appends the comparison page of two codes, the family's earlier one first. */
  void appendComparison(Code a, Code b, GrowingBytes page) {
    pairs.appendPage(a, b, page);
  }

  /** The page of a code. */
  byte[] codePage(Code code) {
    Map<String, Object> model = stencils.model(shapes.of(code), code.id() + ".html");
    model.put("code", shown(code));
    List<PairId> confused = order.confused(code);
    List<PairId> all = order.of(code);
    model.put("confused", pairs.links(confused, ""));
    model.put("others", pairs.links(all.subList(confused.size(), all.size()), ""));
    int place = order.place(code.id());
    neighbour(place - 1).ifPresent(other -> model.put("previous", shown(other)));
    neighbour(place + 1).ifPresent(other -> model.put("next", shown(other)));
    classOf(code).ifPresent(one -> model.put("codeClass", groups().of(one)));
    return run("code.ftlh", model);
  }

  /** The page of the family. */
  byte[] familyPage() {
    Map<String, Object> model = stencils.model(shapes.ofAny(family.codes()), "index.html");
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
  byte[] classPage(CodeClass one) {
    List<Code> codes = family.codes(one);
    Map<String, Object> model = stencils.model(shapes.ofAny(codes), one.file());
    model.put("group", groups().of(one));
    List<PairId> confused =
        order.noted().stream()
            .filter(
                pair ->
                    codes.contains(order.code(pair.a())) || codes.contains(order.code(pair.b())))
            .toList();
    model.put("confused", pairs.links(confused, ""));
    return run("class.ftlh", model);
  }

  private FamilyGroups groups() {
    return new FamilyGroups(site.translation(language, family), family, this::shown);
  }

  /** Links from the language's home page to the pairs of the family that readers confuse most. */
  List<Object> asked(int most) {
    return pairs.links(order.noted().stream().limit(most).toList(), family.id() + "/");
  }

  /** What a template sees of each code, with its prose as the page of the code has it. */
  List<Map<String, Object>> codes() {
    return family.codes().stream().map(this::shown).toList();
  }

  private Optional<Code> neighbour(int place) {
    return place < 0 || place >= family.codes().size()
        ? Optional.empty()
        : Optional.of(family.codes().get(place));
  }

  private Optional<CodeClass> classOf(Code code) {
    return code.codeClass()
        .flatMap(id -> family.classes().stream().filter(c -> c.id().equals(id)).findFirst());
  }

  private Map<String, Object> shown(Code code) {
    Map<String, Object> made = shown.get(code.id());
    return made != null ? made : shown.computeIfAbsent(code.id(), unused -> makeShown(code));
  }

  private Map<String, Object> makeShown(Code code) {
    Language prose = proseOf(code);
    Map<String, Object> one = fragments.shown(prose, code);
    one.put("marked", Markup.of(PageModel.mark(language, prose)));
    one.put("compared", code.compared());
    if (family.pairing() != Pairing.ALL) {
      one.put("with", order.after(code));
    }
    return one;
  }

  private Language proseOf(Code code) {
    return shapes.prose(shapes.of(code), language);
  }

  private byte[] run(String template, Map<String, Object> model) {
    return templates.run(template, model).getBytes(StandardCharsets.UTF_8);
  }
}
