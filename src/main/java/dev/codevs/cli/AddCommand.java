package dev.codevs.cli;

import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.SourceOption;
import dev.codevs.i18n.NewLanguage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code codevs i18n add}: adds a language to the site. */
@Command(
    name = "add",
    description = "Adds a language to the site, with a bundle to translate.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOption source = new SourceOption();

  @Parameters(
      paramLabel = "LANG",
      description = "The tag of the language (BCP 47), such as de, he or pt-BR.")
  private String tag = "";

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return TranslatorTask.run(terminal, source, () -> NewLanguage.run(source.existing(), tag));
  }
}
