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
 * The stencils for the pages of one shape of a family in one language: each is made once, when it
 * is first wanted. Those that a pair needs are found by number, without a search.
 */
final class CoverageStencils {
  /** The stencils that no fact decides, each a template and what the template is given. */
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

    /** The stencils of a family that its own pages and the home page need. */
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
   * @param prose the language of the prose on pages of this shape
   * @param facts the stencils of what these pages say about facts
   * @param family the id of the family in whose folder the pages lie
   * @param maker makes the stencil of a template, from its name and what this variant of it may
   *     branch on
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

  /** A stencil that no fact decides. */
  @SuppressWarnings("EnumOrdinal") // It is written nowhere.
  Stencil get(Kind kind) {
    Stencil made = kinds.get(kind.ordinal());
    return made != null
        ? made
        : keep(kinds, kind.ordinal(), maker.apply(kind.template, kind.given(family)));
  }

  /**
   * The sentence that says how a code of one family is like one of another.
   *
   * @param from the code that names the other
   */
  @SuppressWarnings("EnumOrdinal") // It is written nowhere.
  Stencil relation(Equivalent.Kind kind, Side from) {
    int number = 2 * kind.ordinal() + from.ordinal();
    Stencil made = relations.get(number);
    if (made != null) {
      return made;
    }
    Map<String, Object> given = Map.of("says", kind.acrossKey(), "turned", from == Side.B);
    return keep(relations, number, maker.apply("stencils/relation.ftlh", given));
  }

  /** The stencils of what these pages say about facts. */
  FactStencils facts() {
    return facts;
  }

  /** Two threads may have made the same; either is right. */
  private static Stencil keep(AtomicReferenceArray<Stencil> all, int number, Stencil made) {
    all.set(number, made);
    return made;
  }
}
