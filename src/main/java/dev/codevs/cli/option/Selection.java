package dev.codevs.cli.option;

import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options and arguments that say which translations are meant. */
public final class Selection {
  @Mixin private LanguageOption language = new LanguageOption();

  @Parameters(
      paramLabel = "FAMILY",
      arity = "0..*",
      description = "Only these families; \"messages\" for the headings and sentences.")
  private Set<String> families = new LinkedHashSet<>();

  public Set<String> languages() {
    return language.languages();
  }

  /** The ids as given; empty for all families and the bundle. */
  public Set<String> families() {
    return families;
  }
}
