package dev.codevs.cli;

import dev.codevs.cli.console.Terminal;

/** Says a number of bytes as people do. */
final class Size {
  private Size() {}

  /** {@code 5.1 MB}: decimal units, as GitHub's limits are; never 1000.0 of one. */
  static String of(long bytes) {
    if (bytes < 999_950) {
      return Terminal.format("%.1f kB", bytes / 1e3);
    }
    return bytes < 999_950_000
        ? Terminal.format("%.1f MB", bytes / 1e6)
        : Terminal.format("%.2f GB", bytes / 1e9);
  }
}
