package dev.codevs.i18n;

import dev.codevs.content.Catalog;
import dev.codevs.content.Glossary;
import dev.codevs.content.Loaded;
import dev.codevs.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Warns of translations that build, and yet should not stay as they are. */
public final class Lint {
  private final List<Problem> found = new ArrayList<>();

  private Lint() {}

  /** Holds all translations of a project against the rules; in no order. */
  public static List<Problem> check(Loaded project) {
    Lint lint = new Lint();
    for (Catalog catalog : project.catalogs()) {
      GlossaryRule glossary =
          new GlossaryRule(
              catalog.language(),
              project.glossaries().getOrDefault(catalog.language(), new Glossary(Map.of())));
      catalog.entries().forEach(entry -> lint.check(catalog, entry, glossary));
    }
    return lint.found;
  }

  private void check(Catalog catalog, Catalog.Entry entry, GlossaryRule glossary) {
    if (catalog.isProse(entry)) {
      entry.translation().ifPresent(text -> found.addAll(glossary.check(entry.original(), text)));
    }
  }
}
