package dev.codevs.render.comparison;

import dev.codevs.model.Fact;
import dev.codevs.model.Language;
import dev.codevs.render.template.Stencil;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
  /** The most values of a fact, and none. */
  private static final int MOST_VALUES =
      1 + Fact.ALL.stream().mapToInt(fact -> fact.allowed().size()).max().orElse(0);

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
  private final BiFunction<String, Map<String, Object>, Stencil> maker;
  private final Map<Kind, AtomicReferenceArray<Stencil>> kinds = new EnumMap<>(Kind.class);
  private final AtomicReferenceArray<Stencil> rows = new AtomicReferenceArray<>(facts());
  private final AtomicReferenceArray<Stencil> differing = new AtomicReferenceArray<>(facts());
  private final AtomicReferenceArray<Stencil> same =
      new AtomicReferenceArray<>(1 << Fact.ALL.size());
  private final Map<String, Stencil> links = new ConcurrentHashMap<>();

  /**
   * @param prose the language of the prose on pages of this shape
   * @param maker makes the stencil of a template, from its name and what this variant of it may
   *     branch on
   */
  CoverageStencils(Language prose, BiFunction<String, Map<String, Object>, Stencil> maker) {
    this.prose = prose;
    this.maker = maker;
    Stream.of(Kind.values()).forEach(kind -> kinds.put(kind, new AtomicReferenceArray<>(2)));
  }

  private static int facts() {
    return Fact.ALL.size() * MOST_VALUES * MOST_VALUES;
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

  /**
   * The row of a fact.
   *
   * @param a the number of the first code's value; 0 where it states none
   */
  Stencil row(Fact fact, int a, int b) {
    int number = number(fact, a, b);
    Stencil made = rows.get(number);
    if (made != null) {
      return made;
    }
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("label", fact.messageKey());
    if (a > 0) {
      given.put("aValue", fact.messageKey(value(fact, a)));
    }
    if (b > 0) {
      given.put("bValue", fact.messageKey(value(fact, b)));
    }
    return keep(rows, number, maker.apply("stencils/fact.ftlh", given));
  }

  /** The sentence about a fact that both codes state and that differs. */
  Stencil differs(Fact fact, int a, int b) {
    int number = number(fact, a, b);
    Stencil made = differing.get(number);
    if (made != null) {
      return made;
    }
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("aSays", "says." + fact.key() + "." + value(fact, a));
    given.put("bSays", "says." + fact.key() + "." + value(fact, b));
    return keep(differing, number, maker.apply("stencils/differs.ftlh", given));
  }

  /**
   * The sentence about the facts that both codes state alike.
   *
   * @param facts a bit for each, as in {@link FactNumbers#alike}
   */
  Stencil same(int facts) {
    Stencil made = same.get(facts);
    if (made != null) {
      return made;
    }
    List<String> keys = new ArrayList<>();
    for (Fact fact : Fact.TELLING) {
      if ((facts & 1 << FactNumbers.place(fact)) != 0) {
        keys.add(fact.messageKey() + ".inside");
      }
    }
    return keep(same, facts, maker.apply("stencils/same.ftlh", Map.of("facts", keys)));
  }

  private static String value(Fact fact, int number) {
    return fact.allowed().get(number - 1);
  }

  private static int number(Fact fact, int a, int b) {
    return (FactNumbers.place(fact) * MOST_VALUES + a) * MOST_VALUES + b;
  }

  /** Two threads may have made the same; either is right. */
  private static Stencil keep(AtomicReferenceArray<Stencil> all, int number, Stencil made) {
    all.set(number, made);
    return made;
  }
}
