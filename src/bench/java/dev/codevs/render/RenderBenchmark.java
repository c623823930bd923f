package dev.codevs.render;

import dev.codevs.content.SiteLoader;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Pairs;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.plan.PairPlanner;
import dev.codevs.plan.Planner;
import dev.codevs.render.comparison.ComparedCodes;
import dev.codevs.render.comparison.Fragments;
import dev.codevs.render.message.Messages;
import dev.codevs.render.page.LanguageContext;
import dev.codevs.render.page.PageFolder;
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

/** Measures rendering, with the site of this repository. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {
  private static final Path PROJECT = Path.of("");

  private final Site site = SiteLoader.load(PROJECT).site().orElseThrow();
  private final Pairs pairs = PairPlanner.plan(site);
  private final List<Route> routes = Planner.plan(site, pairs);
  private final Templates templates = new Templates(site.templates());
  private final Renderer renderer = new Renderer(site, pairs, templates, routes);
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
    PageModel pages =
        new PageModel(site, slots, Map.of(language.tag(), new Messages(language, false)));
    LanguageContext context = new LanguageContext(site, language, templates, slots, pages);
    ComparedCodes compared = new ComparedCodes(site, pairs);
    PageFolder folder = PageFolder.inFamily(family);
    return new Fragments(context, family, compared, folder).codeSlots(language, 0);
  }
}
