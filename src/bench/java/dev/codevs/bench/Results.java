package dev.codevs.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * All measurements, by the number of comparisons of the site and by the name of the measurement.
 */
final class Results {
  /**
   * The beginning of the name of a first build. The command follows, as it follows ", " at the end
   * of the name of each rebuild.
   */
  static final String COLD = "cold build, ";

  static final String COPY = "cp -r of the site";

  private final Map<Integer, Map<String, List<Measured>>> measured = new LinkedHashMap<>();

  /**
   * The medians of one measurement, with the ratios of its seconds to {@code cp -r} and to the
   * first build by the same command.
   */
  record Row(
      int comparisons,
      String what,
      double seconds,
      double cpuSeconds,
      double megabytes,
      double toCopy,
      double toCold) {}

  void add(int comparisons, String what, Measured one) {
    measured
        .computeIfAbsent(comparisons, unused -> new LinkedHashMap<>())
        .computeIfAbsent(what, unused -> new ArrayList<>())
        .add(one);
  }

  /** The medians, in the order of the first measurement of each row. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    measured.forEach(
        (comparisons, all) -> {
          double copy = median(all.get(COPY), Measured::seconds);
          all.forEach(
              (what, runs) -> {
                String how = what.substring(what.lastIndexOf(", ") + 2);
                double cold = median(all.get(COLD + how), Measured::seconds);
                double seconds = median(runs, Measured::seconds);
                double cpu = median(runs, Measured::cpuSeconds);
                double peak = median(runs, Measured::megabytes);
                rows.add(
                    new Row(comparisons, what, seconds, cpu, peak, seconds / copy, seconds / cold));
              });
        });
    return rows;
  }

  /** The medians and every single run, to be written as JSON. */
  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("processors", Runtime.getRuntime().availableProcessors());
    all.put("java", Runtime.version().toString());
    all.put("medians", rows());
    all.put("runs", measured);
    return all;
  }

  /** The medians as a table in Markdown. */
  String table() {
    StringBuilder table =
        new StringBuilder("| Comparisons | | s | CPU s | peak MB | : cp -r | : cold |\n");
    table.append("|---:|---|---:|---:|---:|---:|---:|\n");
    for (Row row : rows()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %,d | %s | %.3f | %s | %s | %.2f | %s |%n",
              row.comparisons(),
              row.what(),
              row.seconds(),
              row.cpuSeconds() == 0 ? "" : String.format(Locale.ROOT, "%.2f", row.cpuSeconds()),
              row.megabytes() == 0 ? "" : String.format(Locale.ROOT, "%.0f", row.megabytes()),
              row.toCopy(),
              Double.isNaN(row.toCold()) ? "" : String.format(Locale.ROOT, "%.2f", row.toCold())));
    }
    return table.toString();
  }

  private static double median(@Nullable List<Measured> runs, ToDoubleFunction<Measured> value) {
    List<Double> sorted =
        Optional.ofNullable(runs).orElse(List.of()).stream()
            .map(value::applyAsDouble)
            .sorted()
            .toList();
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
