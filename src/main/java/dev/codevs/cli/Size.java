package dev.codevs.cli;

import dev.codevs.cli.console.Terminal;

/** Numbers of bytes as people read them. */
final class Size {
  private Size() {}

  /**
   * A size such as {@code 5.1 MB}, in decimal units because GitHub's limits are. A size that would
   * round to 1000.0 gets the next unit.
   */
  static String of(long bytes) {
    if (bytes < 999_950) {
      return Terminal.format("%.1f kB", bytes / 1e3);
    }
    return bytes < 999_950_000
        ? Terminal.format("%.1f MB", bytes / 1e6)
        : Terminal.format("%.2f GB", bytes / 1e9);
  }
}
