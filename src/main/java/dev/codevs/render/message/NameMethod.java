package dev.codevs.render.message;

import dev.codevs.language.TextDirection;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The template function that joins several parts to one name: {@code named(a.code, a.name)}. The
 * name is isolated as a whole, so that an Arabic page does not show {@code Not Found 404}.
 */
public final class NameMethod implements TemplateMethodModelEx {
  private final boolean isolates;
  private final String mark;

  /**
   * @param isolates whether the page isolates names outside sentences ({@link NameIsolation#alone})
   * @param mark the attributes that say the language of the name; empty if it is the page's
   *     language
   */
  public NameMethod(boolean isolates, String mark) {
    this.isolates = isolates || !mark.isEmpty();
    this.mark = mark;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    List<String> parts = new ArrayList<>();
    for (Object argument : arguments) {
      parts.add(part(argument));
    }
    String name = String.join(" ", parts);
    return Markup.of(
        isolates || TextDirection.mayReorder(name) ? "<bdi" + mark + ">" + name + "</bdi>" : name);
  }

  private static String part(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateHTMLOutputModel markup) {
      return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
    }
    if (argument instanceof TemplateScalarModel words) {
      return Html.escape(words.getAsString());
    }
    throw new TemplateModelException("the parts of a name are texts");
  }
}
