package dev.codevs.render.message;

import dev.codevs.render.template.JsonText;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** The template function that escapes words for a string of JSON-LD: {@code json(family.label)}. */
public final class JsonMethod implements TemplateMethodModelEx {
  private final Slots slots;

  public JsonMethod(Slots slots) {
    this.slots = slots;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel words) {
      return Markup.of(JsonText.escape(words.getAsString()));
    }
    if (arguments.size() == 1
        && arguments.get(0) instanceof TemplateHTMLOutputModel markup
        && slots.isJson(HTMLOutputFormat.INSTANCE.getMarkupString(markup))) {
      return markup;
    }
    throw new TemplateModelException(
        "expected one text, or a slot of \"json\" such as a.json.name");
  }
}
