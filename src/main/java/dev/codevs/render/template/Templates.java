package dev.codevs.render.template;

import dev.codevs.model.Limits;
import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import dev.codevs.render.minify.HtmlMinifier;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The FreeMarker templates of a site. They are configured so that the same input gives the same
 * bytes on every machine, and so that every mistake in a template is an error with a line and a
 * column. The constructor parses all templates and collects their problems; {@link #run} runs one.
 */
public final class Templates {
  static {
    // Every failure is thrown and reported as a problem, so FreeMarker has nothing to log.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  /** The stencils that fill slots for items: {@code pair.said} and {@code pair.rows}. */
  private static final Set<String> ITEMS =
      Set.of(
          "stencils/differs.ftlh",
          "stencils/equivalents.ftlh",
          "stencils/fact.ftlh",
          "stencils/relation.ftlh",
          "stencils/same.ftlh",
          "stencils/standard.ftlh");

  private final Map<String, String> texts;
  private final Configuration configuration;
  private final HtmlMinifier minifier;

  /**
   * The writers that no thread is using. They are used again because each has grown to the size of
   * a page.
   */
  private final Queue<LimitedWriter> writers = new ConcurrentLinkedQueue<>();

  private final List<Problem> problems = new ArrayList<>();

  /**
   * Parses all templates. A template that cannot be parsed is a problem, not an exception.
   *
   * @param texts the text of each template by its name
   */
  public Templates(Map<String, String> texts) {
    this(texts, configuration(texts), new Slots(in("fragments", texts), List.of()));
    texts.forEach(this::parse);
  }

  private Templates(Map<String, String> texts, Configuration configuration, Slots slots) {
    this.texts = texts;
    this.configuration = configuration;
    this.minifier = new HtmlMinifier(slots);
  }

  /** The same templates, for stencils with some slots. */
  public Templates withSlots(Slots slots) {
    return new Templates(texts, configuration, slots);
  }

  private static Configuration configuration(Map<String, String> texts) {
    Configuration configuration = new Configuration(VERSION);
    StringTemplateLoader loader = new StringTemplateLoader();
    texts.forEach((name, text) -> loader.putTemplate(name, text, 0));
    configuration.setTemplateLoader(loader);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(VERSION).build());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    return configuration;
  }

  private void parse(String name, String text) {
    problems.addAll(UnsafeTemplate.problems(fileOf(name), text));
    try {
      template(name);
    } catch (TemplateFailure broken) {
      problems.add(broken.problem());
    }
  }

  /** The problems that were found without running a template: bad syntax and unsafe constructs. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The names of the templates in a folder, without the folder and {@code .ftlh}, sorted. */
  public List<String> in(String folder) {
    return in(folder, texts);
  }

  private static List<String> in(String folder, Map<String, String> texts) {
    return texts.keySet().stream()
        .filter(name -> name.startsWith(folder + "/"))
        .map(name -> name.substring(folder.length() + 1, name.length() - ".ftlh".length()))
        .sorted()
        .toList();
  }

  /**
   * Runs a template, and makes the HTML smaller that it prints.
   *
   * @return the output of the template
   * @throws TemplateFailure if the template is wrong
   */
  public String run(String name, Map<String, Object> model) {
    LimitedWriter out = Optional.ofNullable(writers.poll()).orElseGet(LimitedWriter::new);
    try {
      template(name).process(model, out);
      char[] html = out.printed();
      return ITEMS.contains(name) ? minifier.minifyItems(html) : minifier.minify(html);
    } catch (TemplateException wrong) {
      throw failure(name, wrong);
    } catch (LimitedWriter.TooLong endless) {
      throw new TemplateFailure(
          Problem.inFile(
              fileOf(name),
              "printed more than " + Limits.TEMPLATE_OUTPUT + " characters; is a loop endless?"));
    } catch (StackOverflowError endless) {
      throw new TemplateFailure(
          Problem.inFile(fileOf(name), "a macro or an include calls itself without end"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      out.clear();
      writers.add(out);
    }
  }

  private Template template(String name) {
    try {
      return configuration.getTemplate(name);
    } catch (ParseException bad) {
      throw new TemplateFailure(
          located(bad.getTemplateName(), bad.getLineNumber(), bad.getColumnNumber(), syntax(bad)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private TemplateFailure failure(String name, TemplateException wrong) {
    if (wrong.getCause() instanceof ParseException bad) {
      return new TemplateFailure(
          located(bad.getTemplateName(), bad.getLineNumber(), bad.getColumnNumber(), syntax(bad)));
    }
    String where = wrong.getTemplateSourceName() == null ? name : wrong.getTemplateSourceName();
    int line = wrong.getLineNumber() == null ? 0 : wrong.getLineNumber();
    int column = wrong.getColumnNumber() == null ? 0 : wrong.getColumnNumber();
    return new TemplateFailure(located(where, line, column, FreeMarkerMessage.of(wrong)));
  }

  private Problem located(String name, int line, int column, String message) {
    List<String> lines = texts.getOrDefault(name, "").lines().toList();
    String excerpt = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    return new Problem(
        Severity.ERROR, fileOf(name), line, Math.max(column, line > 0 ? 1 : 0), message, excerpt);
  }

  private static String syntax(ParseException bad) {
    return "bad template syntax: " + FreeMarkerMessage.firstLine(bad.getEditorMessage());
  }

  private static String fileOf(String name) {
    return "templates/" + name;
  }
}
