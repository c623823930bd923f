package dev.codevs.render.comparison;

import dev.codevs.model.Fact;
import dev.codevs.render.page.Speech;
import dev.codevs.render.template.Side;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Stencil;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The stencils about facts: a table row and a sentence for every two values of a fact, and a
 * sentence for every set of facts that two codes state with the same value. Each stencil is
 * rendered once, at its first use, and found by number. If the page's language does not have all
 * words of a sentence, the whole sentence is in the source language.
 */
final class FactStencils {
  private final FactTable facts;
  private final Slots slots;
  private final List<Speech> speeches;
  private final BiFunction<String, Map<String, Object>, Stencil> maker;
  private final AtomicReferenceArray<Stencil> rows;
  private final AtomicReferenceArray<Stencil> differing;
  private final Map<BitSet, List<Stencil>> same = new ConcurrentHashMap<>();

  /**
   * @param speeches the languages for sentences, the preferred one first
   * @param maker renders the stencil of a template, from the template's name and the values that
   *     this stencil branches on
   */
  FactStencils(
      FactTable facts,
      Slots slots,
      List<Speech> speeches,
      BiFunction<String, Map<String, Object>, Stencil> maker) {
    this.facts = facts;
    this.slots = slots;
    this.speeches = speeches;
    this.maker = maker;
    this.rows = new AtomicReferenceArray<>(facts.pairs());
    this.differing = new AtomicReferenceArray<>(facts.pairs());
  }

  /** The facts by number. */
  FactTable table() {
    return facts;
  }

  /**
   * The table row of a fact.
   *
   * @param fact the number of the fact in the {@link FactTable}
   * @param a the number of the first code's value; 0 if that code states none
   * @param b the number of the second code's value, likewise
   */
  Stencil row(int fact, int a, int b) {
    int pair = facts.pair(fact, a, b);
    Stencil made = rows.get(pair);
    return made != null ? made : store(rows, pair, makeRow(facts.fact(fact), a, b));
  }

  private Stencil makeRow(Fact fact, int a, int b) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("label", fact.labelKey());
    given.put("same", a == b);
    given.put("differs", a != b && a > 0 && b > 0);
    putCell(fact, a, Side.A, given);
    putCell(fact, b, Side.B, given);
    return maker.apply("stencils/fact.ftlh", given);
  }

  private void putCell(Fact fact, int value, Side side, Map<String, Object> given) {
    String name = side == Side.A ? "a" : "b";
    if (value > 0 && fact.isText()) {
      given.put(name + "Text", slots.fact(side, fact.id()));
    } else if (value > 0) {
      given.put(name + "Value", fact.valueKey(fact.values().get(value - 1)));
    }
  }

  /**
   * The sentence about a fact that the two codes state with different values; an empty stencil if
   * the fact is a text, or if no language has a clause for both values.
   *
   * @param fact the number of the fact in the {@link FactTable}
   * @param a the number of the first code's value, at least 1
   * @param b the number of the second code's value, at least 1
   */
  Stencil differs(int fact, int a, int b) {
    int pair = facts.pair(fact, a, b);
    Stencil made = differing.get(pair);
    return made != null ? made : store(differing, pair, makeDiffers(facts.fact(fact), a, b));
  }

  private Stencil makeDiffers(Fact fact, int a, int b) {
    if (fact.isText()) {
      return Stencil.EMPTY;
    }
    String aSays = fact.saysKey(fact.values().get(a - 1));
    String bSays = fact.saysKey(fact.values().get(b - 1));
    Optional<Speech> speech =
        speeches.stream().filter(one -> one.has(aSays) && one.has(bSays)).findFirst();
    if (speech.isEmpty()) {
      return Stencil.EMPTY;
    }
    Map<String, Object> given = new LinkedHashMap<>(speech.get().model());
    given.put("aSays", aSays);
    given.put("bSays", bSays);
    return maker.apply("stencils/differs.ftlh", given);
  }

  /**
   * The sentences about the facts that both codes state with the same value. Each fact is in one
   * sentence: in the first language that has a name for it. Facts that no language names are left
   * out.
   *
   * @param alike the numbers of the facts
   */
  List<Stencil> same(BitSet alike) {
    List<Stencil> made = same.get(alike);
    return made != null ? made : same.computeIfAbsent(alike, this::makeSame);
  }

  private List<Stencil> makeSame(BitSet alike) {
    List<String> keys =
        IntStream.range(0, facts.size())
            .map(facts::inSentences)
            .filter(alike::get)
            .mapToObj(fact -> facts.fact(fact).insideKey())
            .toList();
    List<String> left = new ArrayList<>(keys);
    List<Stencil> made = new ArrayList<>();
    for (Speech speech : speeches) {
      List<String> said = left.stream().filter(speech::has).toList();
      left.removeAll(said);
      if (!said.isEmpty()) {
        Map<String, Object> given = new LinkedHashMap<>(speech.model());
        given.put("facts", said);
        made.add(maker.apply("stencils/same.ftlh", given));
      }
    }
    return List.copyOf(made);
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
