package dev.codevs.render.message;

import dev.codevs.render.template.Markup;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The template function that joins messages to a list in the page's language, "a, b, and c" (CLDR
 * list patterns): {@code listed(["home", "find"])}.
 */
public final class ListMethod implements TemplateMethodModelEx {
  private final Messages messages;

  public ListMethod(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateSequenceModel keys)) {
      throw new TemplateModelException("expected a list of keys of messages");
    }
    List<String> said = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      said.add(say(keys.get(i)));
    }
    return Markup.of(messages.list(said));
  }

  private String say(TemplateModel key) throws TemplateModelException {
    if (!(key instanceof TemplateScalarModel name)) {
      throw new TemplateModelException("the key of a message is a text");
    }
    try {
      return messages.html(name.getAsString(), Map.of());
    } catch (IllegalArgumentException wrong) {
      throw new TemplateModelException(wrong.getMessage());
    }
  }
}
