package dev.codevs.cli.option;

import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that selects languages. */
public final class LanguageOption {
  @Option(
      names = {"-l", "--language"},
      paramLabel = "LANG",
      description = "Only this language. You may repeat it.")
  private Set<String> languages = new LinkedHashSet<>();

  /** The tags that the user typed; empty for all languages. */
  public Set<String> languages() {
    return languages;
  }
}
