package dev.codevs.cli.option;

import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options and arguments that select translations. */
public final class Selection {
  @Mixin private LanguageOption language = new LanguageOption();

  @Parameters(
      paramLabel = "FAMILY",
      arity = "0..*",
      description = "Only these families; \"messages\" stands for the headings and sentences.")
  private Set<String> families = new LinkedHashSet<>();

  /** The tags that the user typed; empty for all languages. */
  public Set<String> languages() {
    return language.languages();
  }

  /** The ids that the user typed; empty for all families and the bundle. */
  public Set<String> families() {
    return families;
  }
}
