package dev.codevs.cli;

import java.util.List;

/**
 * Chooses the subcommands that picocli reads by reflection. To read all of them takes longer than
 * to build a small site.
 */
final class Subcommands {
  private Subcommands() {}

  /**
   * The subcommand that the arguments name. If they name none, all subcommands: picocli lists them
   * in the help, and suggests the nearest to a mistyped name.
   *
   * @param place the index of the argument that should be the name
   */
  static List<String> named(List<String> names, String[] args, int place) {
    return args.length > place && names.contains(args[place]) ? List.of(args[place]) : names;
  }
}
