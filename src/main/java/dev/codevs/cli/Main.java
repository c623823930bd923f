package dev.codevs.cli;

import dev.codevs.build.Build;
import dev.codevs.cli.console.BugReport;
import dev.codevs.cli.console.ExitCode;
import dev.codevs.cli.console.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The program: reads the command line, runs one command, and ends with its exit code. */
@Command(
    name = "codevs",
    description = "Compares every pair of status codes, in every language, as a static site.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 problems in the input, 2 wrong usage,",
      "3 the environment (disk, permissions, port), 70 a bug in codevs."
    })
public final class Main {
  private static final List<String> COMMANDS = List.of("build", "check", "serve", "i18n");

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length > 0 && !args[0].equals("i18n") && COMMANDS.contains(args[0])) {
      Build.warmUp();
    }
    // Messages quote content, which is UTF-8, so they are UTF-8 too on every platform.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    @SuppressWarnings("SystemConsoleNull") // From JDK 22 on, a redirected run may show progress.
    boolean terminal = System.console() != null;
    int code = run(args, new Terminal(out, err, terminal, System.getenv()));
    out.flush();
    err.flush();
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** Runs the command line and returns its exit code. */
  static int run(String[] args, Terminal terminal) {
    CommandLine commands = new CommandLine(new Main());
    for (String name : Subcommands.named(COMMANDS, args, 0)) {
      commands.addSubcommand(command(name, args, terminal));
    }
    commands.setOut(writer(terminal.out()));
    commands.setErr(writer(terminal.err()));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    commands.setExecutionStrategy(Main::execute);
    commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
    if (args.length == 0) {
      commands.usage(commands.getErr());
      return ExitCode.USAGE;
    }
    return commands.execute(args);
  }

  /**
   * Runs the command that was parsed. If an argument is unknown and the user also asks for help,
   * picocli would print the help and end with 0; a script would not see its mistake.
   */
  private static int execute(ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      List<String> unknown = command.getParseResult().unmatched();
      if (!unknown.isEmpty()) {
        throw new CommandLine.UnmatchedArgumentException(command, unknown);
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static Object command(String name, String[] args, Terminal terminal) {
    return switch (name) {
      case "build" -> new BuildCommand(terminal);
      case "check" -> new CheckCommand(terminal);
      case "serve" -> new ServeCommand(terminal);
      default -> I18nCommand.of(args, terminal);
    };
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int failed(Exception failure, Terminal terminal) {
    if (failure instanceof CommandLine.ParameterException) {
      terminal.err().println("codevs: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    BugReport.print(failure, terminal);
    return ExitCode.BUG;
  }

  /**
   * Runs the command line for a caller that is not a terminal.
   *
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, new Terminal(out, err, false, Map.of()));
  }
}
