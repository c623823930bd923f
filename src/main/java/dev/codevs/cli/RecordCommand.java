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

/** {@code codevs i18n record}: records the originals of the translations. */
@Command(
    name = "record",
    description =
        "Records the originals of new and edited translations. If an original changes later, its"
            + " translation is outdated.",
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
          "Also record a translation that is outdated or a copy of its original, because you have"
              + " checked it: a key such as 301.description, or 301 for the whole code. You may"
              + " repeat it.")
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
