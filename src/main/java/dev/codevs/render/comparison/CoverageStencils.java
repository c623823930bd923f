package dev.codevs.render.comparison;

import dev.codevs.model.Equivalent;
import dev.codevs.model.Language;
import dev.codevs.render.template.Side;
import dev.codevs.render.template.Stencil;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/**
 * The stencils for comparison pages of one language and one {@linkplain TranslationCoverage
 * coverage}. Each stencil is rendered once, at its first use. Arrays hold the stencils by number,
 * so that a page finds them without a search.
 */
final class CoverageStencils {
  /**
   * The stencils that do not depend on facts. Each is a template together with the values that the
   * template gets.
   */
  enum Kind {
    COMPARISON("comparison.ftlh"),
    GLANCE("stencils/glance.ftlh"),
    STANDARDS("stencils/standard.ftlh"),
    SAME_STANDARD("stencils/standard.ftlh"),
    EQUIVALENTS("stencils/equivalents.ftlh"),
    SAME_EQUIVALENTS("stencils/equivalents.ftlh"),
    STEPS("stencils/near.ftlh"),
    NEAR("stencils/near.ftlh"),
    PREVIOUS("stencils/step.ftlh"),
    NEXT("stencils/step.ftlh"),
    LINK("stencils/link.ftlh"),
    LINK_FROM_HOME("stencils/link.ftlh"),
    LINK_FROM_ACROSS("stencils/link.ftlh");

    /** The stencils that the pages of a family and the home page need. */
    static final Set<Kind> IN_FAMILY = EnumSet.complementOf(EnumSet.of(LINK_FROM_ACROSS));

    private final String template;

    Kind(String template) {
      this.template = template;
    }

    private Map<String, Object> given(String family) {
      return switch (this) {
        case COMPARISON, GLANCE -> Map.of();
        case STANDARDS, EQUIVALENTS -> Map.of("same", false);
        case SAME_STANDARD, SAME_EQUIVALENTS -> Map.of("same", true);
        case STEPS -> Map.of("related", false);
        case NEAR -> Map.of("related", true);
        case PREVIOUS -> Map.of("forward", false);
        case NEXT -> Map.of("forward", true);
        case LINK -> Map.of("from", "");
        case LINK_FROM_HOME -> Map.of("from", family + "/");
        case LINK_FROM_ACROSS -> Map.of("from", "../" + family + "/", "across", true);
      };
    }
  }

  private final Language prose;
  private final FactStencils facts;
  private final String family;
  private final BiFunction<String, Map<String, Object>, Stencil> maker;
  private final AtomicReferenceArray<Stencil> kinds =
      new AtomicReferenceArray<>(Kind.values().length);
  private final AtomicReferenceArray<Stencil> relations =
      new AtomicReferenceArray<>(2 * Equivalent.Kind.values().length);

  /**
   * @param prose the language of the prose on pages of this coverage
   * @param facts the stencils about facts
   * @param family the id of the family whose folder contains the pages
   * @param maker renders the stencil of a template, from the template's name and the values that
   *     this stencil branches on
   */
  CoverageStencils(
      Language prose,
      FactStencils facts,
      String family,
      BiFunction<String, Map<String, Object>, Stencil> maker) {
    this.prose = prose;
    this.facts = facts;
    this.family = family;
    this.maker = maker;
  }

  /** The language of the prose on these pages. */
  Language prose() {
    return prose;
  }

  /** A stencil that does not depend on facts. */
  @SuppressWarnings("EnumOrdinal") // No file contains the ordinal.
  Stencil get(Kind kind) {
    Stencil made = kinds.get(kind.ordinal());
    return made != null
        ? made
        : store(kinds, kind.ordinal(), maker.apply(kind.template, kind.given(family)));
  }

  /**
   * The stencil of the sentence about two equivalent codes of different families.
   *
   * @param from the code that names the other as its equivalent
   */
  @SuppressWarnings("EnumOrdinal") // No file contains the ordinals.
  Stencil relation(Equivalent.Kind kind, Side from) {
    int number = 2 * kind.ordinal() + from.ordinal();
    Stencil made = relations.get(number);
    if (made != null) {
      return made;
    }
    Map<String, Object> given = Map.of("says", kind.acrossKey(), "turned", from == Side.B);
    return store(relations, number, maker.apply("stencils/relation.ftlh", given));
  }

  /** The stencils about facts. */
  FactStencils facts() {
    return facts;
  }

  /**
   * Stores a stencil. If two threads render the same stencil, either of the two equal results
   * stays.
   */
  private static Stencil store(AtomicReferenceArray<Stencil> all, int number, Stencil made) {
    all.set(number, made);
    return made;
  }
}
