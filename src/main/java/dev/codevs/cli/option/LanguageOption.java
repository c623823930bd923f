package dev.codevs.cli.option;

import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that says which languages are meant. */
public final class LanguageOption {
  @Option(
      names = {"-l", "--language"},
      paramLabel = "LANG",
      description = "Only this language; may be repeated.")
  private Set<String> languages = new LinkedHashSet<>();

  /** The tags as given; empty for all languages. */
  public Set<String> languages() {
    return languages;
  }
}
