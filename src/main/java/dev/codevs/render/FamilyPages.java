package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.PairId;
import dev.codevs.model.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of one family in one language. Each stencil and fragment is made once, when it is first
 * wanted or by {@link #preparations}.
 */
final class FamilyPages {
  private static final byte[][] NO_PAIR = {new byte[0]};

  private final Site site;
  private final Language language;
  private final Family family;
  private final Templates templates;
  private final Slots slots;
  private final PageModel pages;
  private final Shapes shapes;
  private final Fragments fragments;
  private final Map<Integer, Stencil> comparisons = new ConcurrentHashMap<>();
  private final Map<Integer, Stencil> links = new ConcurrentHashMap<>();

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
    this.slots = slots;
    this.pages = pages;
    this.shapes = new Shapes(site, family);
    this.fragments = new Fragments(site, language, family, templates, slots, pages);
  }

  /** The work that makes every stencil, value and note of these pages, in independent parts. */
  List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>();
    for (int shape : shapes.ofPairs()) {
      work.add(() -> comparison(shape));
      work.add(() -> link(shape));
    }
    for (Code code : family.codes()) {
      work.add(() -> fragments.values(site.source(), code));
      work.add(() -> fragments.values(shapes.prose(shapes.of(code), language), code));
    }
    for (PairId pair : family.notes().keySet()) {
      work.add(() -> fragments.note(shapes.prose(shapeOf(pair), language), pair));
    }
    return work;
  }

  /** The comparison page of two codes, the family's earlier one first. */
  byte[] comparison(Code a, Code b) {
    int shape = shapes.of(a, b);
    Language prose = shapes.prose(shape, language);
    byte[][] pair = {fragments.note(prose, new PairId(a.id(), b.id()))};
    return comparison(shape).fill(fragments.values(prose, a), fragments.values(prose, b), pair);
  }

  /** The page of a code. */
  byte[] codePage(Code code) {
    int shape = shapes.of(code);
    Language prose = shapes.prose(shape, language);
    Map<String, Object> model = model(shape, code.id() + ".html");
    model.put("code", fragments.code(prose, code).model());
    model.put("comparisons", links(code, family.codes()));
    return run("code.ftlh", model);
  }

  /** The page of the family. */
  byte[] familyPage() {
    Map<String, Object> model = model(shapes.ofAll(), "index.html");
    family
        .summary()
        .ifPresent(summary -> model.put("summary", fragments.html(site.source(), summary)));
    List<Code> codes = family.codes();
    List<Map<String, Object>> shown = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Language prose = shapes.prose(shapes.of(codes.get(i)), language);
      Map<String, Object> one = new LinkedHashMap<>(fragments.code(prose, codes.get(i)).model());
      one.put("marked", Markup.of(PageModel.mark(language, prose)));
      one.put("comparisons", links(codes.get(i), codes.subList(i + 1, codes.size())));
      shown.add(one);
    }
    model.put("codes", shown);
    return run("family.ftlh", model);
  }

  /** The links to the comparisons of a code with some others of the family, in its order. */
  private List<Object> links(Code code, List<Code> others) {
    int place = family.codes().indexOf(code);
    List<Object> links = new ArrayList<>();
    for (Code other : others) {
      if (!other.id().equals(code.id()) && family.pairing().pairs(code, other)) {
        boolean first = place < family.codes().indexOf(other);
        links.add(first ? link(code, other) : link(other, code));
      }
    }
    return links;
  }

  private Object link(Code a, Code b) {
    int shape = shapes.of(a, b);
    Language prose = shapes.prose(shape, language);
    byte[] filled =
        link(shape).fill(fragments.values(prose, a), fragments.values(prose, b), NO_PAIR);
    return Markup.of(new String(filled, StandardCharsets.UTF_8));
  }

  private Stencil comparison(int shape) {
    return comparisons.computeIfAbsent(shape, s -> stencil("comparison.ftlh", s));
  }

  private Stencil link(int shape) {
    return links.computeIfAbsent(shape, s -> stencil("stencils/link.ftlh", s));
  }

  private Stencil stencil(String template, int shape) {
    String file = slots.idMark(false) + PairId.SEPARATOR + slots.idMark(true) + ".html";
    Map<String, Object> model = model(shape, file);
    model.put("a", slots.code(false));
    model.put("b", slots.code(true));
    model.put("pair", slots.pair());
    return Stencil.of(templates.run(template, model));
  }

  private Map<String, Object> model(int shape, String file) {
    PageAddress address = new PageAddress(2, family.id() + "/" + file, shapes.languages(shape));
    Map<String, Object> model = pages.of(language, shapes.prose(shape, language), address);
    model.put("family", pages.family(family));
    return model;
  }

  private int shapeOf(PairId pair) {
    return shapes.of(family.code(pair.a()).orElseThrow(), family.code(pair.b()).orElseThrow());
  }

  private byte[] run(String template, Map<String, Object> model) {
    return templates.run(template, model).getBytes(StandardCharsets.UTF_8);
  }
}
