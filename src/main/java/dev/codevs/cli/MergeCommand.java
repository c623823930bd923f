package dev.codevs.cli;

import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.SourceOption;
import dev.codevs.i18n.Merger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code codevs i18n merge}: reads the translations from the files of translators' tools. */
@Command(
    name = "merge",
    description = "Copies the translations from PO files to i18n/, if all of them are right.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class MergeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOption source = new SourceOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "PO files, or folders of PO files (default: po in the source folder).")
  private List<Path> files = new ArrayList<>();

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> given = files.isEmpty() ? List.of(source.folder().resolve("po").normalize()) : files;
    return TranslatorTask.run(terminal, source, () -> Merger.run(source.existing(), given));
  }
}
