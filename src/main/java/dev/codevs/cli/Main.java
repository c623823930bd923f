package dev.codevs.cli;

import dev.codevs.build.Build;
import dev.codevs.cli.console.ExitCode;
import dev.codevs.cli.console.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program: {@code codevs build}, {@code codevs check}. */
@Command(
    name = "codevs",
    description = "Compares every pair of status codes, in every language, as a static site.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 problems in the input, 2 wrong usage,",
      "3 the environment (disk, permissions), 70 a bug in codevs."
    })
public final class Main {
  private static final List<String> COMMANDS = List.of("build", "check", "serve", "i18n");

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length > 0 && !args[0].equals("i18n") && COMMANDS.contains(args[0])) {
      Build.warmUp();
    }
    // Messages are UTF-8 whatever the platform's charset: the content they quote is.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    @SuppressWarnings("SystemConsoleNull") // From JDK 22 on a redirected run may show progress.
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

  /** Runs the command line. */
  static int run(String[] args, Terminal terminal) {
    CommandLine commands = new CommandLine(new Main());
    for (String name : Subcommands.asked(COMMANDS, args, 0)) {
      commands.addSubcommand(command(name, args, terminal));
    }
    commands.setOut(writer(terminal.out()));
    commands.setErr(writer(terminal.err()));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
    if (args.length == 0) {
      commands.usage(commands.getErr());
      return ExitCode.USAGE;
    }
    return commands.execute(args);
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
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    terminal.err().println("codevs: this is a bug in codevs; please report it with these lines:");
    terminal.err().print(trace);
    return ExitCode.BUG;
  }

  /**
   * Runs the command line as a program would that is not on a terminal.
   *
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, new Terminal(out, err, false, Map.of()));
  }
}
