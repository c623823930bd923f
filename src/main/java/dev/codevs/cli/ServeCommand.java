package dev.codevs.cli;

import dev.codevs.cli.console.ExitCode;
import dev.codevs.cli.console.Terminal;
import dev.codevs.cli.option.SiteOptions;
import dev.codevs.serve.PreviewServer;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code codevs serve}: shows the site from memory until the user stops the program. */
@Command(
    name = "serve",
    description = "Shows the site from memory and follows each change of an input.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;

  /** Segments of characters that need no escape in a URL, none of them {@code .} or {@code ..}. */
  private static final Pattern BASE_PATH = Pattern.compile("/(?:(?!\\.{1,2}/)[A-Za-z0-9._~-]+/)*");

  private final Terminal terminal;

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port (default: ${DEFAULT-VALUE}; 0 takes any free port).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
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
        new PreviewServer.Settings(
            site.options(Optional.empty(), 1), host, checkedPort(), checkedBasePath());
    PreviewServer server;
    try {
      server = PreviewServer.start(settings, new PreviewPrinter(site.source(), terminal));
    } catch (IOException refused) {
      terminal.err().println("codevs: " + cannotListen(refused));
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

  private String cannotListen(IOException refused) {
    String place = "cannot listen on " + host + " port " + port + ": ";
    return place + refused.getMessage() + "; choose another with --port or --host";
  }

  private int checkedPort() {
    if (port < 0 || port > MAX_PORT) {
      throw site.wrong("--port is " + port + "; expected a number from 0 to " + MAX_PORT);
    }
    return port;
  }

  /** The base path with a slash at both ends. */
  private String checkedBasePath() {
    String inner = basePath.replaceAll("^/+|/+$", "");
    String path = inner.isEmpty() ? "/" : "/" + inner + "/";
    if (!BASE_PATH.matcher(path).matches()) {
      throw site.wrong("--base-path is \"" + basePath + "\"; expected a path such as /docs/");
    }
    return path;
  }

  private void openBrowser(String address) {
    try {
      Desktop.getDesktop().browse(URI.create(address));
    } catch (IOException | UnsupportedOperationException noBrowser) {
      terminal.err().println("codevs: no browser can be opened here; open " + address);
    }
  }
}
