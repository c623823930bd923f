package dev.codevs.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures builds of synthetic sites and compares them with {@code cp -r} of the finished site and
 * with a program that only writes the same number of bytes. Each build is a fresh JVM. Each round
 * measures everything once, so that other load on the machine affects all rows alike. Files are
 * deleted only at the end, because a file system is slow right after a deletion.
 */
final class Benchmark {
  private static final Path JAR = Path.of("target/codevs.jar");
  private static final Path LAUNCHER = Path.of("target/codevs");
  private static final Path BUNDLE = Path.of("i18n/en.json");

  private final Path folder;
  private final Results results = new Results();

  private Benchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs the benchmark.
   *
   * @param arguments one or more sizes, each a number of codes, a colon and a number of rounds:
   *     {@code 142:5}; then a folder on the disk to measure, with room for some gigabytes of sites;
   *     then the file for the results
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = List.of(arguments);
    Path folder = Path.of(all.get(all.size() - 2)).toAbsolutePath();
    Files.createDirectories(folder);
    Benchmark benchmark = new Benchmark(Files.createTempDirectory(folder, "codevs-bench"));
    try {
      for (String size : all.subList(0, all.size() - 2)) {
        String[] parts = size.split(":", 2);
        benchmark.measure(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      }
    } finally {
      delete(benchmark.folder);
    }
    System.out.print(benchmark.results.table());
    Files.writeString(
        Path.of(all.get(all.size() - 1)),
        new ObjectMapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(benchmark.results.all()));
  }

  private void measure(int codes, int rounds) throws IOException, InterruptedException {
    SyntheticSite site = new SyntheticSite(folder.resolve("input-" + codes), codes);
    site.make();
    for (int round = 0; round < rounds; round++) {
      System.err.println(site.comparisons() + " comparisons, round " + (round + 1));
      measure(site, folder.resolve("output-" + codes + "-" + round));
    }
  }

  private void measure(SyntheticSite site, Path output) throws IOException, InterruptedException {
    int pages = site.comparisons();
    Path built = output.resolve("built");
    Files.createDirectories(output);
    builds("java -jar", java(List.of()), site, built);
    if (Files.exists(LAUNCHER)) {
      builds("target/codevs", List.of(LAUNCHER.toString()), site, output.resolve("launched"));
    }
    cold("-XX:TieredStopAtLevel=1", site, output.resolve("quick"));
    run(pages, Results.COPY, List.of("cp", "-r", built.toString(), output + "/copy"));
    sync();
    results.add(pages, "plain writer", PlainWriter.write(built, output.resolve("plain")));
    cold("-Xmx256m", site, output.resolve("small"));
    new PreviewMeasure(site, results).run(serve(site));
  }

  /** Measures a first build by the jar with an option of Java. */
  private void cold(String option, SyntheticSite site, Path output)
      throws IOException, InterruptedException {
    String how = "java " + option + " -jar";
    run(site.comparisons(), Results.COLD + how, build(java(List.of(option)), site, output));
  }

  /**
   * Measures a first build, then builds after no change, after a changed code and after a changed
   * heading.
   */
  private void builds(String how, List<String> program, SyntheticSite site, Path output)
      throws IOException, InterruptedException {
    int pages = site.comparisons();
    List<String> build = build(program, site, output);
    run(pages, Results.COLD + how, build);
    run(pages, "rebuild, nothing changed, " + how, build);
    site.editCode();
    run(pages, "rebuild, a code's text changed, " + how, build);
    site.editHeading(BUNDLE);
    run(pages, "rebuild, a heading changed, " + how, build);
    site.restore();
  }

  /**
   * The command that starts the preview: the launcher, which users run, if it exists; else the jar.
   */
  private static List<String> serve(SyntheticSite site) {
    List<String> command =
        new ArrayList<>(Files.exists(LAUNCHER) ? List.of(LAUNCHER.toString()) : java(List.of()));
    command.addAll(List.of("serve", "-s", site.folder().toString(), "-p", "0"));
    return command;
  }

  private static List<String> java(List<String> options) {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(options);
    java.addAll(List.of("-jar", JAR.toString()));
    return java;
  }

  private static List<String> build(List<String> program, SyntheticSite site, Path output) {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("build", "-q", "-s", site.folder().toString(), "-o", output.toString()));
    return command;
  }

  private void run(int pages, String what, List<String> command)
      throws IOException, InterruptedException {
    sync();
    results.add(pages, what, Measured.of(command));
  }

  /**
   * Waits until all written files are on the disk, so that writing them does not slow down the next
   * measurement.
   */
  private static void sync() throws IOException, InterruptedException {
    Measured.of(List.of("sync"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
