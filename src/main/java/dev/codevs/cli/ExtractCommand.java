package dev.codevs.cli;

import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.Selection;
import dev.codevs.cli.option.SourceOption;
import dev.codevs.i18n.Extractor;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code codevs i18n extract}: writes files for translators' tools. */
@Command(
    name = "extract",
    description = "Writes PO files, which Weblate, Crowdin and Poedit read.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOption source = new SourceOption();

  @Mixin private Selection selection = new Selection();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder for the PO files (default: po in the source folder).")
  private @Nullable Path output;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = output == null ? source.folder().resolve("po").normalize() : output;
    return TranslatorTask.run(
        terminal,
        source,
        () ->
            Extractor.run(source.existing(), folder, selection.languages(), selection.families()));
  }
}
