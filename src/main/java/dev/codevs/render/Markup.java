package dev.codevs.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** Finished HTML as a value for templates, which print it without escaping it again. */
final class Markup {
  private Markup() {}

  static TemplateModel of(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
