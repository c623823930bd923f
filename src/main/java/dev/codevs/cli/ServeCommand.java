package dev.codevs.cli;

import dev.codevs.build.Preview;
import dev.codevs.cli.console.ExitCode;
import dev.codevs.cli.console.ProblemPrinter;
import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.ProjectOptions;
import dev.codevs.serve.PreviewServer;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code codevs serve}: a preview that follows every change of the input. */
@Command(
    name = "serve",
    description = "Serves the site from memory and shows every change of its input at once.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port (default: ${DEFAULT-VALUE}; 0 for any that is free).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to bind to (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--base-path",
      paramLabel = "PATH",
      defaultValue = "/",
      description =
          "The path of the site's root, as on a project site (default: ${DEFAULT-VALUE}).")
  private String basePath = "/";

  @Option(names = "--open", description = "Open the site in the browser.")
  private boolean open;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    PreviewServer.Settings settings =
        new PreviewServer.Settings(project.options(), host, port, withSlashes(basePath));
    PreviewServer server;
    try {
      server = PreviewServer.start(settings, this::report);
    } catch (IOException refused) {
      terminal
          .err()
          .println(
              "codevs: cannot listen on "
                  + host
                  + " port "
                  + port
                  + ": "
                  + refused.getMessage()
                  + "; choose another with --port");
      return ExitCode.ENVIRONMENT;
    }
    terminal.out().println(server.address());
    terminal.out().flush();
    if (open) {
      openBrowser(server.address());
    }
    server.watch();
    return ExitCode.DONE;
  }

  private void report(Preview preview) {
    ProblemPrinter printer = new ProblemPrinter(project.source(), terminal.colour());
    terminal.err().print(printer.text(preview.problems()));
    terminal.err().println(preview.isBroken() ? "waiting for a change" : "reloaded");
  }

  private void openBrowser(String address) {
    try {
      Desktop.getDesktop().browse(URI.create(address));
    } catch (IOException | UnsupportedOperationException noBrowser) {
      terminal.err().println("codevs: no browser can be opened here; open " + address);
    }
  }

  private static String withSlashes(String path) {
    String inner = path.replaceAll("^/+|/+$", "");
    return inner.isEmpty() ? "/" : "/" + inner + "/";
  }
}
