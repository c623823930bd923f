package dev.codevs.cli;

/** Says a number of bytes as people do. */
final class Size {
  private Size() {}

  /** {@code 5.1 MB}: decimal units, as GitHub's limits are; never 1000.0 of one. */
  static String of(long bytes) {
    if (bytes < 999_950) {
      return Main.format("%.1f kB", bytes / 1e3);
    }
    return bytes < 999_950_000
        ? Main.format("%.1f MB", bytes / 1e6)
        : Main.format("%.2f GB", bytes / 1e9);
  }
}
