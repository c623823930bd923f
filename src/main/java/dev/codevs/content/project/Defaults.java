package dev.codevs.content.project;

import dev.codevs.content.json.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the jar carries for sites that bring nothing but content: this repository's own {@code
 * templates/} and {@code i18n/}. The names are listed because looking through a jar for them costs
 * start-up time; a test holds the lists against the folders.
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

  /** The definitions of codevs's own facts, in the form of a site's. */
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
