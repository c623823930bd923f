package dev.codevs.render;

import dev.codevs.content.SiteLoader;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.plan.Planner;
import dev.codevs.render.comparison.CodeNumbers;
import dev.codevs.render.comparison.Fragments;
import dev.codevs.render.comparison.PairOrder;
import dev.codevs.render.message.Messages;
import dev.codevs.render.page.PageModel;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** What rendering costs, on the site of this repository. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {
  private static final Path PROJECT = Path.of("");

  private final Site site = SiteLoader.load(PROJECT).site().orElseThrow();
  private final List<Route> routes = Planner.plan(site);
  private final Templates templates = new Templates(site.templates());
  private final Renderer renderer = new Renderer(site, templates, routes);
  private final Route comparison =
      routes.stream().filter(Route.Comparison.class::isInstance).findFirst().orElseThrow();

  /** Fills a stencil: one comparison page. */
  @Benchmark
  public Object fillsAStencil() {
    return renderer.render(comparison);
  }

  /** Renders the fragments of one code, its prose included. */
  @Benchmark
  public Object rendersAFragment() {
    Slots slots = new Slots(List.of("heading"), List.of());
    Language language = site.source();
    Family family = site.families().get(0);
    PairOrder order = new PairOrder(family, CodeNumbers.of(site).get(family.id()));
    PageModel pages =
        new PageModel(site, slots, Map.of(language.tag(), new Messages(language, false)));
    return new Fragments(site, language, family, order, templates, slots, pages).parts(language, 0);
  }
}
