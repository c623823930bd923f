package dev.codevs.bench;

import dev.codevs.content.SiteLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures loading, with a family of 40 codes in four languages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoadBenchmark {
  private final SyntheticSite site;

  /** Writes the files of the family. */
  public LoadBenchmark() {
    try {
      site = new SyntheticSite(Files.createTempDirectory("codevs-bench"), 40);
      site.make();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads, parses and validates all files of the family. */
  @Benchmark
  public Object loadsAFamily() {
    return SiteLoader.load(site.folder());
  }
}
