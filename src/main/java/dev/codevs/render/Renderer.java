package dev.codevs.render;

import dev.codevs.bytes.ByteSink;
import dev.codevs.bytes.Bytes;
import dev.codevs.bytes.OutputFile;
import dev.codevs.bytes.PageBuffer;
import dev.codevs.language.LocaleData;
import dev.codevs.language.TextDirection;
import dev.codevs.model.Fact;
import dev.codevs.model.Language;
import dev.codevs.model.Pairs;
import dev.codevs.model.Problem;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.render.comparison.ComparedCodes;
import dev.codevs.render.file.FinderFiles;
import dev.codevs.render.file.Sitemap;
import dev.codevs.render.message.Messages;
import dev.codevs.render.minify.AssetMinifier;
import dev.codevs.render.page.PreparedPage;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.TemplateFailure;
import dev.codevs.render.template.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;

/**
 * Renders the routes of a site, from any thread and in any order. {@link #prepare} runs the
 * templates of all routes and reports their problems; afterwards {@link #render} copies the
 * rendered pieces. A route that was not prepared is rendered by {@link #render}.
 */
public final class Renderer {
  private final Site site;
  private final Sitemap sitemap;
  private final FinderFiles finder;
  private final Map<String, LanguagePages> languages = new LinkedHashMap<>();
  private final Map<String, PreparedPage> ready = new ConcurrentHashMap<>();

  /**
   * Creates a renderer.
   *
   * @param pairs the pairs of the site
   * @param routes every route of the site, sorted by path
   */
  public Renderer(Site site, Pairs pairs, Templates templates, List<Route> routes) {
    this.site = site;
    List<String> texts = site.facts().stream().filter(Fact::isText).map(Fact::id).toList();
    Slots slots = new Slots(templates.in("fragments"), texts);
    Templates ofSite = templates.withSlots(slots);
    ComparedCodes compared = new ComparedCodes(site, pairs);
    Map<String, Messages> messages = new LinkedHashMap<>();
    for (Language language : site.languages()) {
      LanguagePages pages = new LanguagePages(site, language, compared, ofSite, slots);
      languages.put(language.tag(), pages);
      messages.put(language.tag(), pages.messages());
    }
    this.finder = new FinderFiles(site, pairs, messages);
    this.sitemap = new Sitemap(site, routes);
  }

  /** The part of the site that the pages of a language can show; no other value reaches them. */
  public Site seenIn(Language language) {
    return pages(language).seen();
  }

  /**
   * Loads the classes that rendering needs: FreeMarker and the data of ICU. Run it on another
   * thread while files are read.
   */
  public static void warmUp() {
    new Templates(Map.of("x.ftlh", "<#macro x y><#list y as z>${z}</#list></#macro><@x y=[1]/>"))
        .run("x.ftlh", Map.of());
    new LocaleData("en").pluralCategory(1);
    TextDirection.mayReorder("x");
  }

  /**
   * Runs every template that the given routes need. If no problem is reported, none of these routes
   * can fail afterwards. Pages other than comparisons are rendered here and kept in memory; their
   * number grows with the number of codes, not of pairs.
   *
   * @param known the languages whose pages an earlier build rendered from the same values; their
   *     templates are not run
   * @param wanted the routes that will be rendered
   * @return the problems, sorted; one problem for each place in a template
   */
  public List<Problem> prepare(Set<Language> known, List<Route> wanted) {
    List<Runnable> parts =
        site.languages().stream()
            .filter(language -> !known.contains(language))
            .flatMap(language -> pages(language).preparations().stream())
            .toList();
    List<Problem> problems = new ArrayList<>(problems(parts));
    List<Runnable> pages = new ArrayList<>();
    for (Route route : wanted) {
      if (route instanceof Route.Page page
          && !(route instanceof Route.Comparison)
          && !known.contains(page.language())) {
        pages.add(() -> ready.put(route.path(), page(route)));
      }
    }
    problems.addAll(problems(pages));
    Map<String, Problem> byPlace = new LinkedHashMap<>();
    problems.stream()
        .sorted()
        .forEach(p -> byPlace.putIfAbsent(p.file() + ":" + p.line() + ":" + p.column(), p));
    return List.copyOf(byPlace.values());
  }

  /**
   * Runs tasks on all threads of the pool. It uses fork-join tasks and no parallel stream: on Java
   * 17, one build of the test suite did not end, because the only worker of its pool was parked at
   * the end of a parallel stream while two tasks of the stream lay in the worker's own queue. This
   * was seen once; no test shows it.
   */
  private static List<Problem> problems(List<Runnable> work) {
    List<ForkJoinTask<Optional<Problem>>> tasks = new ArrayList<>();
    work.forEach(one -> tasks.add(ForkJoinTask.adapt(() -> problem(one))));
    ForkJoinTask.invokeAll(tasks);
    return tasks.stream().flatMap(task -> task.join().stream()).toList();
  }

  private static Optional<Problem> problem(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (TemplateFailure failure) {
      return Optional.of(failure.problem());
    }
  }

  /** The problem inside an exception of {@link #render}; empty if no template was the cause. */
  public static Optional<Problem> problem(RuntimeException thrown) {
    return thrown instanceof TemplateFailure failure
        ? Optional.of(failure.problem())
        : Optional.empty();
  }

  /**
   * Renders the file of a route.
   *
   * @throws RuntimeException if a template is wrong; {@link #problem} returns its problem
   */
  public OutputFile render(Route route) {
    PageBuffer file = new PageBuffer();
    render(route, file);
    return new OutputFile(route.path(), Bytes.of(file.copy()));
  }

  /**
   * Appends the content of a route's file.
   *
   * @throws RuntimeException if a template is wrong; {@link #problem} returns its problem
   */
  public void render(Route route, ByteSink file) {
    if (route instanceof Route.Comparison pair) {
      pages(pair.language()).appendComparison(pair.pair(), file);
    } else {
      PreparedPage prepared = ready.get(route.path());
      (prepared == null ? page(route) : prepared).appendTo(file);
    }
  }

  private PreparedPage page(Route route) {
    return route instanceof Route.Page page
        ? pages(page.language()).page(page)
        : PreparedPage.of(bytes(route));
  }

  /** The content of a file that is rendered without a template. */
  private byte[] bytes(Route route) {
    if (route instanceof Route.FinderIndex index) {
      return finder.index(index.language());
    } else if (route instanceof Route.OpenSearch description) {
      return finder.openSearch(description.language());
    } else if (route instanceof Route.SitemapIndex) {
      return sitemap.index();
    } else if (route instanceof Route.SitemapPart part) {
      return sitemap.part(part.number());
    } else if (route instanceof Route.Robots) {
      return sitemap.robots();
    } else if (route instanceof Route.Asset asset) {
      byte[] bytes = Optional.ofNullable(site.assets().get(asset.name())).orElseThrow().array();
      return AssetMinifier.minified(asset.name(), bytes);
    }
    throw new IllegalArgumentException("no renderer for " + route);
  }

  private LanguagePages pages(Language language) {
    return Objects.requireNonNull(languages.get(language.tag()));
  }
}
