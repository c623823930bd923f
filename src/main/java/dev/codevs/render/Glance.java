package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.Differences;
import dev.codevs.model.Fact;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the facts say about two codes, "At a glance": a table row for each fact, and the sentences
 * that say what differs and what is the same. Each row and each sentence is a stencil of its own,
 * made once for every two values that a fact has in the family.
 */
final class Glance {
  private final FamilyStencils stencils;
  private final PairParts parts;

  Glance(FamilyStencils stencils, PairParts parts) {
    this.stencils = stencils;
    this.parts = parts;
  }

  /** The whole aside; nothing where there is nothing to tell. */
  byte[] of(int shape, Code a, Code b) {
    byte[] rows = rows(shape, a, b);
    if (rows.length == 0) {
      return rows;
    }
    Stencil frame = stencils.get("stencils/glance.ftlh", shape);
    return parts.fill(frame, shape, a, b, Map.of("rows", rows, "said", said(shape, a, b)));
  }

  /** One code for each set of facts, and whatever else decides which stencils a pair needs. */
  static Collection<Code> kinds(List<Code> codes) {
    Map<String, Code> kinds = new LinkedHashMap<>();
    for (Code code : codes) {
      boolean unreferenced = code.references().isEmpty();
      boolean unequalled = code.equivalents().isEmpty();
      kinds.putIfAbsent(
          code.facts() + " " + unreferenced + " " + unequalled + " " + code.compared(), code);
    }
    return kinds.values();
  }

  private byte[] rows(int shape, Code a, Code b) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (Fact fact : Fact.values()) {
      if (a.facts().containsKey(fact) || b.facts().containsKey(fact)) {
        rows.writeBytes(parts.fill(row(shape, fact, a, b), shape, a, b, Map.of()));
      }
    }
    if (!a.references().isEmpty() || !b.references().isEmpty()) {
      rows.writeBytes(row("standard", a.references().equals(b.references()), shape, a, b));
    }
    if (!a.equivalents().isEmpty() || !b.equivalents().isEmpty()) {
      rows.writeBytes(row("equivalents", a.equivalents().equals(b.equivalents()), shape, a, b));
    }
    return rows.toByteArray();
  }

  private Stencil row(int shape, Fact fact, Code a, Code b) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("label", fact.messageKey());
    value(fact, a).ifPresent(key -> given.put("aValue", key));
    value(fact, b).ifPresent(key -> given.put("bValue", key));
    return stencils.get("stencils/fact.ftlh", shape, given);
  }

  private byte[] row(String name, boolean same, int shape, Code a, Code b) {
    Stencil row = stencils.get("stencils/" + name + ".ftlh", shape, Map.of("same", same));
    return parts.fill(row, shape, a, b, Map.of());
  }

  private byte[] said(int shape, Code a, Code b) {
    Differences differences = Differences.of(a, b);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    for (Fact fact : differences.differing()) {
      Map<String, Object> given = new LinkedHashMap<>();
      given.put("aSays", says(fact, a));
      given.put("bSays", says(fact, b));
      said.writeBytes(
          parts.fill(stencils.get("stencils/differs.ftlh", shape, given), shape, a, b, Map.of()));
    }
    if (!differences.same().isEmpty()) {
      List<String> facts = new ArrayList<>();
      differences.same().forEach(fact -> facts.add(fact.messageKey() + ".inside"));
      Stencil same = stencils.get("stencils/same.ftlh", shape, Map.of("facts", facts));
      said.writeBytes(parts.fill(same, shape, a, b, Map.of()));
    }
    return said.toByteArray();
  }

  private static Optional<String> value(Fact fact, Code code) {
    return Optional.ofNullable(code.facts().get(fact)).map(fact::messageKey);
  }

  private static String says(Fact fact, Code code) {
    return "says." + fact.key() + "." + code.facts().get(fact);
  }
}
