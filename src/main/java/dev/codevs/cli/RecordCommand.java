package dev.codevs.cli;

import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.Selection;
import dev.codevs.cli.option.SourceOption;
import dev.codevs.i18n.Recorder;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code codevs i18n record}: remembers what was translated from what. */
@Command(
    name = "record",
    description =
        "Records which originals the new and edited translations were made from, so that a change"
            + " of an original shows.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RecordCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOption source = new SourceOption();

  @Mixin private Selection selection = new Selection();

  @Option(
      names = "--confirm",
      paramLabel = "KEY",
      split = ",",
      description =
          "Also an outdated text, or one like its original, that you have found right: a key such"
              + " as 301.description, or 301 for all of it; may be repeated.")
  private Set<String> confirmed = new LinkedHashSet<>();

  RecordCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return TranslatorTask.run(
        terminal,
        source,
        () ->
            Recorder.run(
                source.existing(), selection.languages(), selection.families(), confirmed));
  }
}
