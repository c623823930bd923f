package dev.codevs.content.project;

import dev.codevs.content.json.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The templates, assets, bundles and facts in the jar: copies of this repository's {@code
 * templates/} and {@code i18n/}, for sites that have only content. The class lists the names,
 * because a search through the jar costs start-up time; a test compares the lists with the folders.
 */
public final class Defaults {
  static final List<String> TEMPLATES =
      List.of(
          "class.ftlh",
          "code.ftlh",
          "comparison.ftlh",
          "family.ftlh",
          "fragments/equivalents.ftlh",
          "fragments/heading.ftlh",
          "fragments/notice.ftlh",
          "fragments/standard.ftlh",
          "home.ftlh",
          "layout.ftlh",
          "lists.ftlh",
          "not-found.ftlh",
          "notes/in-short.ftlh",
          "root.ftlh",
          "search.ftlh",
          "stencils/differs.ftlh",
          "stencils/equivalents.ftlh",
          "stencils/fact.ftlh",
          "stencils/glance.ftlh",
          "stencils/link.ftlh",
          "stencils/near.ftlh",
          "stencils/relation.ftlh",
          "stencils/same.ftlh",
          "stencils/standard.ftlh",
          "stencils/step.ftlh");

  static final List<String> ASSETS =
      List.of("404.js", "favicon.svg", "finder.js", "page.js", "root.js", "style.css");

  private Defaults() {}

  static String template(String name) {
    return new String(resource("templates/" + name).orElseThrow(), StandardCharsets.UTF_8);
  }

  static byte[] asset(String name) {
    return resource("templates/assets/" + name).orElseThrow();
  }

  /** The bundle of a language, if the jar has one. */
  public static Optional<Source> bundle(String tag) {
    return source("i18n/" + tag + ".json");
  }

  /** The definitions of the built-in facts, in the same JSON format as a site's definitions. */
  public static Source facts() {
    return source("codevs/facts.json").orElseThrow();
  }

  private static Optional<Source> source(String name) {
    return resource(name).map(bytes -> new Source(name, new String(bytes, StandardCharsets.UTF_8)));
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = Defaults.class.getClassLoader().getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException("the jar cannot be read: " + name, broken);
    }
  }
}
