package dev.codevs.render.comparison;

import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.PairId;
import dev.codevs.render.page.PageAddress;
import dev.codevs.render.page.PageModel;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import dev.codevs.render.template.Templates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** The stencils of one family in one language, by the shape of their pages. */
public final class FamilyStencils {
  private final Language language;
  private final Family family;
  private final Templates templates;
  private final Slots slots;
  private final PageModel pages;
  private final TranslationCoverage shapes;
  private final FactTable facts;
  private final Map<Integer, CoverageStencils> byShape = new ConcurrentHashMap<>();

  public FamilyStencils(
      Language language,
      Family family,
      Templates templates,
      Slots slots,
      PageModel pages,
      TranslationCoverage shapes) {
    this.language = language;
    this.family = family;
    this.templates = templates;
    this.slots = slots;
    this.pages = pages;
    this.shapes = shapes;
    this.facts = new FactTable(pages.facts());
  }

  /** The stencils for the pages of a shape. */
  CoverageStencils of(int shape) {
    CoverageStencils made = byShape.get(shape);
    return made != null ? made : byShape.computeIfAbsent(shape, this::make);
  }

  private CoverageStencils make(int shape) {
    BiFunction<String, Map<String, Object>, Stencil> maker =
        (template, given) -> stencil(template, shape, given);
    return new CoverageStencils(
        shapes.prose(shape, language),
        new FactStencils(facts, slots, pages.speeches(language), maker),
        maker);
  }

  private Stencil stencil(String template, int shape, Map<String, Object> given) {
    String file = slots.idMark(false) + PairId.SEPARATOR + slots.idMark(true) + ".html";
    Map<String, Object> model = model(shape, file);
    model.put("a", slots.code(false));
    model.put("b", slots.code(true));
    model.put("pair", slots.pair());
    model.putAll(given);
    return Stencil.of(templates.run(template, model));
  }

  /**
   * What a template of the family sees.
   *
   * @param file the name of the page in the family's folder
   */
  public Map<String, Object> model(int shape, String file) {
    PageAddress address = new PageAddress(2, family.id() + "/" + file, shapes.languages(shape));
    Language prose = shapes.prose(shape, language);
    Map<String, Object> model = pages.of(language, prose, address);
    model.put("family", pages.family(family, language, prose));
    return model;
  }
}
