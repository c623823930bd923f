package dev.codevs.cli;

import dev.codevs.cli.console.Terminal;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code codevs i18n}: the group of the commands for translators. */
@Command(
    name = "i18n",
    description = "Helps translators: counts texts, writes and reads PO files, adds a language.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class I18nCommand {
  private static final List<String> COMMANDS =
      List.of("status", "record", "extract", "merge", "add");

  private I18nCommand() {}

  /** The group with all its commands, or only with the command that the arguments name. */
  static CommandLine of(String[] args, Terminal terminal) {
    CommandLine commands = new CommandLine(new I18nCommand());
    for (String name : Subcommands.named(COMMANDS, args, 1)) {
      commands.addSubcommand(command(name, terminal));
    }
    return commands;
  }

  private static Object command(String name, Terminal terminal) {
    return switch (name) {
      case "status" -> new StatusCommand(terminal);
      case "record" -> new RecordCommand(terminal);
      case "extract" -> new ExtractCommand(terminal);
      case "merge" -> new MergeCommand(terminal);
      default -> new AddCommand(terminal);
    };
  }
}
