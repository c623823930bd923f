package dev.codevs.cli;

import java.util.List;

/**
 * Chooses the subcommands that picocli reads: reading all of them takes longer than a small site.
 */
final class Subcommands {
  private Subcommands() {}

  /**
   * The subcommand that the arguments name, or all of them: for the help, or to guess which one was
   * meant.
   *
   * @param place the place among the arguments at which a name is expected
   */
  static List<String> asked(List<String> names, String[] args, int place) {
    return args.length > place && names.contains(args[place]) ? List.of(args[place]) : names;
  }
}
