package dev.codevs.render.comparison;

import dev.codevs.model.Language;
import dev.codevs.render.template.Stencil;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The stencils for the pages of one shape of a family in one language: each is made once, when it
 * is first wanted. Those that a pair needs are found by number, without a search.
 */
final class CoverageStencils {
  /** Those that have no variants, or two. */
  enum Kind {
    COMPARISON("comparison.ftlh", ""),
    GLANCE("stencils/glance.ftlh", ""),
    STANDARD("stencils/standard.ftlh", "same"),
    EQUIVALENTS("stencils/equivalents.ftlh", "same"),
    NEAR("stencils/near.ftlh", "related"),
    STEP("stencils/step.ftlh", "forward");

    private final String template;
    private final String variant;

    Kind(String template, String variant) {
      this.template = template;
      this.variant = variant;
    }

    /** The variants there are. */
    List<Boolean> variants() {
      return variant.isEmpty() ? List.of(false) : List.of(false, true);
    }

    private Map<String, Object> given(boolean yes) {
      return variant.isEmpty() ? Map.of() : Map.of(variant, yes);
    }
  }

  private final Language prose;
  private final FactStencils facts;
  private final BiFunction<String, Map<String, Object>, Stencil> maker;
  private final Map<Kind, AtomicReferenceArray<Stencil>> kinds = new EnumMap<>(Kind.class);
  private final Map<String, Stencil> links = new ConcurrentHashMap<>();

  /**
   * @param prose the language of the prose on pages of this shape
   * @param facts the stencils of what these pages say about facts
   * @param maker makes the stencil of a template, from its name and what this variant of it may
   *     branch on
   */
  CoverageStencils(
      Language prose, FactStencils facts, BiFunction<String, Map<String, Object>, Stencil> maker) {
    this.prose = prose;
    this.facts = facts;
    this.maker = maker;
    Stream.of(Kind.values()).forEach(kind -> kinds.put(kind, new AtomicReferenceArray<>(2)));
  }

  /** The language of the prose on these pages. */
  Language prose() {
    return prose;
  }

  /** A stencil without variants. */
  Stencil get(Kind kind) {
    return get(kind, false);
  }

  /** A stencil in one of its two variants. */
  Stencil get(Kind kind, boolean yes) {
    AtomicReferenceArray<Stencil> variants = Objects.requireNonNull(kinds.get(kind));
    Stencil made = variants.get(yes ? 1 : 0);
    return made != null
        ? made
        : keep(variants, yes ? 1 : 0, maker.apply(kind.template, kind.given(yes)));
  }

  /** A link to a comparison, from a page that is led to the family's folder by an address. */
  Stencil link(String from) {
    Stencil made = links.get(from);
    return made != null
        ? made
        : links.computeIfAbsent(
            from, unused -> maker.apply("stencils/link.ftlh", Map.of("from", from)));
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
