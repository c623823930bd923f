package dev.codevs.cli;

/** Says a number of bytes as people do. */
final class Size {
  private Size() {}

  /** {@code 5.1 MB}: decimal units, as GitHub's limits are. */
  static String of(long bytes) {
    if (bytes < 1_000_000) {
      return Main.format("%.1f kB", bytes / 1e3);
    }
    return bytes < 1_000_000_000
        ? Main.format("%.1f MB", bytes / 1e6)
        : Main.format("%.2f GB", bytes / 1e9);
  }
}
