package dev.codevs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import dev.codevs.ManualPage;
import dev.codevs.cli.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual lists the commands, arguments and options that the command line has, and no others.
 */
class OptionsTableTest {
  private static final Pattern LINE =
      Pattern.compile("(?:java -jar target/codevs\\.jar|codevs) ([a-z].*)");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(
          new PrintStream(printed, true, StandardCharsets.UTF_8),
          new PrintStream(printed, true, StandardCharsets.UTF_8),
          false,
          Map.of());

  private final Map<String, CommandLine> top =
      Map.of(
          "build", new CommandLine(new BuildCommand(terminal)),
          "check", new CommandLine(new CheckCommand(terminal)),
          "serve", new CommandLine(new ServeCommand(terminal)),
          "i18n", I18nCommand.of(new String[] {"i18n"}, terminal));

  @Test
  void thisTestKnowsTheCommandsThatTheHelpLists() {
    Main.run(new String[] {"--help"}, terminal);
    String help = printed.toString(StandardCharsets.UTF_8);
    Set<String> names = new TreeSet<>();
    Pattern.compile("(?m)^  ([a-z][a-z0-9]+)  ")
        .matcher(help.substring(help.indexOf("Commands:")))
        .results()
        .forEach(name -> names.add(name.group(1)));

    assertEquals(names, top.keySet());
  }

  @Test
  void everyOptionIsListedWithItsCommands() {
    Map<String, Set<String>> options = new TreeMap<>();
    commands()
        .forEach(
            (name, spec) ->
                spec.options()
                    .forEach(
                        option ->
                            options
                                .computeIfAbsent(shown(option), unused -> new TreeSet<>())
                                .add(name)));
    Map<String, Set<String>> listed = new TreeMap<>();
    for (List<String> row : rows("## Options")) {
      boolean ofAll = row.get(1).equals("all");
      listed
          .computeIfAbsent(
              String.join(", ", ManualPage.codes(row.get(0))), unused -> new TreeSet<>())
          .addAll(ofAll ? commands().keySet() : ManualPage.codes(row.get(1)));
    }
    assertEquals(options, listed);
  }

  @Test
  void everyCommandIsListedWithItsArguments() {
    Set<String> synopses = new TreeSet<>();
    commands().forEach((name, spec) -> synopses.add(synopsis(name, spec)));
    Set<String> listed = new TreeSet<>();
    rows("## Commands and arguments")
        .forEach(row -> listed.add(ManualPage.codes(row.get(0)).get(0)));

    assertEquals(synopses, listed);
  }

  @Test
  void theReadmeListsEveryCommand() {
    Set<String> listed = new TreeSet<>();
    ManualPage.rows(ManualPage.of(ManualPage.README).section("## Commands")).stream()
        .map(row -> ManualPage.codes(row.get(0)))
        .filter(codes -> !codes.isEmpty())
        .forEach(codes -> listed.add(codes.get(0).substring("codevs ".length())));
    assertEquals(new TreeSet<>(commands().keySet()), listed);
  }

  @ParameterizedTest
  @MethodSource("dev.codevs.ManualPage#paths")
  void everyCommandThatAPageNamesCanBeTyped(String path) {
    ManualPage page = ManualPage.of(path);
    List<String> lines = new ArrayList<>(page.codes());
    page.blocks().stream()
        .filter(block -> block.language().equals("sh"))
        .forEach(block -> lines.addAll(block.text().lines().toList()));
    for (String line : lines) {
      Matcher codevs = LINE.matcher(line);
      if (codevs.matches() && !line.contains("<") && !line.contains("…")) {
        assertCanBeTyped(List.of(codevs.group(1).split(" ", -1)), path + ": " + line);
      }
    }
  }

  private void assertCanBeTyped(List<String> words, String line) {
    CommandLine command = top.get(words.get(0));
    assertNotNull(command, line);
    try {
      command.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
    } catch (CommandLine.MissingParameterException named) {
      // A command may be named without its arguments.
    } catch (CommandLine.ParameterException wrong) {
      fail(line + ": " + wrong.getMessage());
    }
  }

  /** The commands with their subcommands' names before them: {@code i18n add}. */
  private Map<String, CommandSpec> commands() {
    Map<String, CommandSpec> commands = new LinkedHashMap<>();
    top.forEach(
        (name, command) -> {
          if (command.getSubcommands().isEmpty()) {
            commands.put(name, command.getCommandSpec());
          }
          command
              .getSubcommands()
              .forEach((sub, one) -> commands.put(name + " " + sub, one.getCommandSpec()));
        });
    return commands;
  }

  private static String shown(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
  }

  private static String synopsis(String name, CommandSpec spec) {
    StringBuilder synopsis = new StringBuilder("codevs " + name);
    for (PositionalParamSpec one : spec.positionalParameters()) {
      String label = one.paramLabel();
      synopsis.append(one.arity().max() > 1 ? " [" + label + "...]" : " " + label);
    }
    return synopsis.toString();
  }

  /** The rows of the tables below a heading, without their heads. */
  private static List<List<String>> rows(String heading) {
    return ManualPage.rows(ManualPage.named("commands.md").section(heading)).stream()
        .filter(row -> row.get(0).startsWith("`"))
        .toList();
  }
}
